"""Makes DigitDesk's model from MNIST and shows how well it reads. Never imported by the program."""
