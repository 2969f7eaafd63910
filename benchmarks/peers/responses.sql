-- Target, non-target and overall response of RECIST 1.1 for each follow-up, by window functions. Lengths are in 0.01 mm, so thresholds are exact.
-- It covers what the synthetic cohort holds: no too-small lesions, no markers, no nodes among the non-target and new lesions.
CREATE OR REPLACE TABLE responses AS
WITH assessments AS (
    SELECT subject, followup, day,
        count(*) FILTER (role = 1 AND seen = 0) AS missing,
        coalesce(sum(hundredths) FILTER (role = 1 AND seen <> 0), 0) AS known,
        count(*) FILTER (role = 1 AND seen <> 0 AND node = 0 AND hundredths > 0) > 0 AS target_seen,
        count(*) FILTER (role = 1 AND seen <> 0 AND node = 1 AND hundredths >= 1000) > 0 AS node_enlarged,
        count(*) FILTER (role = 2) AS non_targets,
        count(*) FILTER (role = 2 AND seen = 5) > 0 AS progressed,
        count(*) FILTER (role = 2 AND seen NOT IN (0, 1)) > 0 AS present,
        count(*) FILTER (role = 2 AND seen = 0) > 0 AS not_evaluated,
        count(*) FILTER (role IN (4, 8) AND seen NOT IN (0, 1)) > 0 AS new_lesion
    FROM facts
    GROUP BY ALL
),
sums AS (
    SELECT *,
        CASE WHEN missing = 0 THEN known END AS total,
        missing = 0 AND NOT target_seen AND NOT node_enlarged AS gone
    FROM assessments
),
memory AS (
    SELECT *,
        first_value(total) OVER subject_days AS baseline,
        min(total) OVER (subject_days ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS nadir,
        coalesce(bool_or(followup > 0 AND gone AND NOT present AND NOT not_evaluated AND NOT new_lesion)
            OVER (subject_days ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS had_cr
    FROM sums
    WINDOW subject_days AS (PARTITION BY subject ORDER BY day)
),
growth AS (
    SELECT *,
        known > nadir AND known - nadir >= 500 AND 100 * (known - nadir) >= 20 * nadir AS grew,
        baseline > 0 AND 100 * (baseline - known) >= 30 * baseline AS shrank
    FROM memory
    WHERE followup > 0
),
categories AS (
    SELECT *,
        CASE
            WHEN had_cr AND target_seen THEN 'PD'
            WHEN missing > 0 THEN CASE WHEN baseline IS NOT NULL AND coalesce(grew, false) THEN 'PD' ELSE 'NE' END
            WHEN gone THEN 'CR'
            WHEN baseline IS NULL OR nadir IS NULL THEN 'NE'
            WHEN grew THEN 'PD'
            WHEN shrank THEN 'PR'
            ELSE 'SD'
        END AS target,
        CASE
            WHEN non_targets = 0 THEN 'NA'
            WHEN progressed THEN 'PD'
            WHEN had_cr AND present THEN 'PD'
            WHEN not_evaluated THEN 'NE'
            WHEN present THEN 'NON-CR/NON-PD'
            ELSE 'CR'
        END AS non_target
    FROM growth
)
SELECT subject, followup, day, target,
    CASE
        WHEN new_lesion OR target = 'PD' OR non_target = 'PD' THEN 'PD'
        WHEN target = 'CR' THEN CASE WHEN non_target IN ('CR', 'NA') THEN 'CR' ELSE 'PR' END
        ELSE target
    END AS overall
FROM categories;

-- The best overall response without confirmation: up to the first progression, stable disease from day 42 after first dose (7 days after baseline).
CREATE OR REPLACE TABLE best AS
WITH up_to_progression AS (
    SELECT *, coalesce(bool_or(overall = 'PD')
        OVER (PARTITION BY subject ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS over
    FROM responses
)
SELECT subject,
    CASE
        WHEN bool_or(overall = 'CR') THEN 'CR'
        WHEN bool_or(overall = 'PR') THEN 'PR'
        WHEN bool_or(overall = 'SD' AND day >= 738007 + 42) THEN 'SD'
        WHEN bool_or(overall = 'PD') THEN 'PD'
        ELSE 'NE'
    END AS best
FROM up_to_progression
WHERE NOT over
GROUP BY subject;
