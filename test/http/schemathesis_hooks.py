"""What schemathesis has to be told about this API."""

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def ndjson(ctx, value):
    """Lines of JSON are described, and sent, as one text."""
    return value if isinstance(value, bytes) else str(value).encode("utf-8", errors="replace")
