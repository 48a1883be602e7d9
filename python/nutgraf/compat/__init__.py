"""Stand-ins for other packages' calls, for code that was written for them."""
