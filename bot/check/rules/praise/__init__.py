"""What a draft does well."""
