"""Running as a service: logs, health, diagnosis."""
