"""What really ran: doubles that tests made at run time, and the endpoints that they connected to."""
