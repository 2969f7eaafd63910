using ResponseEval.Columns;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>
/// What a short script does: the target response from sums in floating point, percentages against baseline and nadir, nothing else. No missing lesions, no
/// nodes, no reappearance, no non-target or new lesions, no iRECIST, no best response; and wrong on some exact thresholds.
/// </summary>
internal static class NaiveTargetResponse
{
    public static void Evaluate(CohortColumns cohort, Span<TargetResponse> responses)
    {
        var assessments = cohort.AssessmentOffsets.Span;
        var lesionOffsets = cohort.LesionOffsets.Span;
        var facts = cohort.FactOffsets.Span;
        var lesions = cohort.Lesions.Span;
        var diameters = cohort.Diameters.Span;
        for (var s = 0; s < cohort.Subjects; s++)
        {
            var traits = lesions[lesionOffsets[s]..lesionOffsets[s + 1]];
            double baseline = 0, nadir = 0;
            for (var row = assessments[s]; row < assessments[s + 1]; row++)
            {
                var sizes = diameters.Slice(facts[s] + (row - assessments[s]) * traits.Length, traits.Length);
                double sum = 0;
                for (var lesion = 0; lesion < sizes.Length; lesion++)
                    if ((traits[lesion] & LesionTraits.Target) != 0)
                        sum += sizes[lesion] / 100.0;
                if (row == assessments[s])
                {
                    baseline = nadir = sum;
                    continue;
                }

                var (fromNadir, fromBaseline) = ((sum - nadir) / nadir * 100, (sum - baseline) / baseline * 100);
                responses[row] = sum == 0 ? TargetResponse.CompleteResponse
                    : fromNadir >= 20 && sum - nadir >= 5 ? TargetResponse.ProgressiveDisease
                    : fromBaseline <= -30 ? TargetResponse.PartialResponse
                    : TargetResponse.StableDisease;
                nadir = Math.Min(nadir, sum);
            }
        }
    }
}
