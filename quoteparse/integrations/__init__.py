"""quoteparse inside other people's engines: Scrapy, anything that takes Arrow batches, Spark. One small file each."""
