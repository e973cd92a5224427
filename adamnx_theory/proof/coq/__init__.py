"""Print certificates as Coq files, so that Coq's kernel can check every step."""
