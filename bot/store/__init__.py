"""What must survive a restart: tables, migrations, and one repository for each feature."""
