-- Ready-made views of a database of quoteparse. Words that a cue denies ("n'a jamais dit") are counted nowhere.

CREATE VIEW IF NOT EXISTS said AS
SELECT
    q.id,
    q.document_id,
    coalesce(q.date, d.published) AS said_or_published,
    CASE WHEN q.date IS NOT NULL THEN q.date_source
         WHEN d.published IS NOT NULL THEN 'published' END AS said_or_published_source,
    CASE WHEN q.flags LIKE '%"negated"%' THEN 'denied'
         WHEN q.flags LIKE '%"rumour"%' THEN 'rumoured'
         WHEN q.kind = 'direct' THEN 'said'
         WHEN q.kind = 'mixed' THEN 'in part'
         ELSE 'reported' END AS manner,
    q.speaker,
    q.speaker_kind,
    q.speaker_gender,
    q.role,
    q.handle,
    q.text,
    q.translation,
    q.language,
    q.confidence,
    coalesce(d.site,
        CASE WHEN substr(d.url, instr(d.url, '://') + 3, 4) = 'www.' THEN substr(d.url, instr(d.url, '://') + 7,
                 instr(substr(d.url, instr(d.url, '://') + 7) || '/', '/') - 1)
             WHEN d.url LIKE '%://%' THEN substr(d.url, instr(d.url, '://') + 3,
                 instr(substr(d.url, instr(d.url, '://') + 3) || '/', '/') - 1) END) AS outlet,
    d.title,
    d.url,
    d.published
FROM quotations q JOIN documents d ON d.id = q.document_id;

CREATE VIEW IF NOT EXISTS most_quoted AS
SELECT
    speaker,
    max(nullif(speaker_kind, 'unknown')) AS kind,
    max(speaker_gender) AS gender,
    count(*) AS quotations,
    count(DISTINCT document_id) AS documents,
    count(DISTINCT outlet) AS outlets,
    min(said_or_published) AS first,
    max(said_or_published) AS last
FROM said
WHERE speaker IS NOT NULL AND manner <> 'denied'
GROUP BY speaker
ORDER BY quotations DESC, documents DESC, speaker;

CREATE VIEW IF NOT EXISTS quoted_by_month AS
SELECT
    CASE WHEN length(said_or_published) >= 7 THEN substr(said_or_published, 1, 7) END AS month,
    count(*) AS quotations,
    count(DISTINCT document_id) AS documents,
    count(DISTINCT speaker) AS speakers,
    sum(speaker_gender IS 'f') AS by_women,
    sum(speaker_gender IS 'm') AS by_men
FROM said
WHERE manner <> 'denied'
GROUP BY month
ORDER BY month;

CREATE VIEW IF NOT EXISTS quoted_by_outlet AS
SELECT
    outlet,
    count(*) AS quotations,
    count(DISTINCT document_id) AS documents,
    count(DISTINCT speaker) AS speakers,
    sum(speaker_gender IS 'f') AS by_women,
    sum(speaker_gender IS 'm') AS by_men
FROM said
WHERE manner <> 'denied'
GROUP BY outlet
ORDER BY quotations DESC, outlet;

CREATE VIEW IF NOT EXISTS posts_with_quotations AS
SELECT
    p.id,
    p.document_id,
    p.platform,
    p.handle,
    p.author_name,
    p.date,
    p.text,
    p.permalink,
    p.in_article,
    q.id AS quotation_id,
    q.speaker,
    q.text AS quotation,
    d.title,
    d.url
FROM posts p JOIN documents d ON d.id = p.document_id LEFT JOIN quotations q ON q.post_id = p.id;
