"""The Bot API methods that Para calls: JSON-able parameters in, plain JSON out, or `ApiFault`."""
