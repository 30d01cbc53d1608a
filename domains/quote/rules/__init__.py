"""What a quote says, and how it is made of what the other domains know."""
