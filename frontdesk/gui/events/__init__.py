"""Events: what is planned, who comes, who came."""
