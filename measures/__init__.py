"""What we count: one `.sql` file per measure, its meaning in the header, its query below."""
