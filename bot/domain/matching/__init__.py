"""Who fits whom: a short list with its reasons, a proposal for everybody, a blind question."""
