def visit(client, page):
    """Count a visit; the count is forgotten a day after the last one."""
    with client.pipeline() as pipeline:
        pipeline.incr(f"visits:{page}")
        pipeline.expire(f"visits:{page}", 86400)
        return pipeline.execute()[0]
