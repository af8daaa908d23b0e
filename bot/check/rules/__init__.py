"""The findings, one file each: honesty, apology, fit, helping, praise."""
