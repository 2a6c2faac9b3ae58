"""Who is quoted most, and how much of what is said in a month is said by women: with pandas.

quoteparse parse articles/ -o results.jsonl
python docs/examples/most_quoted.py results.jsonl
"""

import json
import sys

import pandas as pd


def quotations(path):
    """Return a row for each quotation of JSON lines, with what its document says of itself."""
    with open(path, encoding="utf-8") as file:
        documents = [json.loads(line) for line in file]
    meta = ["id", "title", "site", "published"]
    return pd.json_normalize(documents, record_path="quotations", meta=meta, meta_prefix="article_")


def main(path):
    """Print who is quoted most, by whom month by month, and how much nobody is named for."""
    said = quotations(path)
    said = said[~said["flags"].map(lambda flags: "negated" in flags)]  # the text denies that it was said
    print(
        said.groupby("speaker")
        .agg(quotations=("id", "count"), articles=("document_id", "nunique"))
        .nlargest(10, "quotations")
    )
    said["month"] = said["date"].fillna(said["article_published"]).str[:7]
    print(said.groupby("month", dropna=False)["speaker_gender"].value_counts(dropna=False).unstack(fill_value=0))
    print(f"without a speaker: {said['speaker'].isna().mean():.1%}")


if __name__ == "__main__":
    main(sys.argv[1])
