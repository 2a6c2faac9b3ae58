# Who is quoted most, and how sure the finds are: with R.
#
# quoteparse parse articles/ -o quotations.csv --raw-cells
# Rscript docs/examples/most_quoted.R quotations.csv

path <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv(path, encoding = "UTF-8", na.strings = "", colClasses = c(status_id = "character"))
said <- rows[rows$type == "quotation" & rows$manner != "denied", ]

counts <- sort(table(said$speaker), decreasing = TRUE)
print(head(as.data.frame(counts, responseName = "quotations"), 10))

print(aggregate(confidence ~ kind, data = said, FUN = mean))
cat(sprintf("without a speaker: %.1f %%\n", 100 * mean(is.na(said$speaker))))
