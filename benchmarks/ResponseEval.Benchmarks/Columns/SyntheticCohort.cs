using ResponseEval.Columns;

namespace ResponseEval.Benchmarks.Columns;

/// <summary>
/// A cohort for the benchmarks: 4 targets and 8 follow-ups each; in half of the subjects a non-target lesion, in a quarter a new lesion. Tumours shrink, then
/// grow, at rates of their own, so that every response occurs and no two subjects are alike; 2 % of the readings are missing.
/// </summary>
internal static class SyntheticCohort
{
    public const int FollowUps = 8;
    private const int Assessments = FollowUps + 1;
    private const int Targets = 4;
    private const int Baseline = 738_000;

    public static CohortColumns Make(int subjects)
    {
        var lesionOffsets = new int[subjects + 1];
        for (var s = 0; s < subjects; s++)
            lesionOffsets[s + 1] = lesionOffsets[s] + Targets + (HasNonTarget(s) ? 1 : 0) + (HasNewLesion(s) ? 1 : 0);
        var lesions = new LesionTraits[lesionOffsets[^1]];
        var diameters = new int[lesions.Length * Assessments];
        var seen = new LesionSeen[diameters.Length];
        var days = new int[subjects * Assessments];
        var firstDoses = new int[subjects];
        Parallel.For(0, (subjects + 9999) / 10_000, block =>
        {
            for (var s = block * 10_000; s < Math.Min(subjects, (block + 1) * 10_000); s++)
            {
                firstDoses[s] = Baseline + 7;
                for (var a = 0; a < Assessments; a++)
                    days[s * Assessments + a] = Baseline + 56 * a;
                var count = lesionOffsets[s + 1] - lesionOffsets[s];
                var first = lesionOffsets[s] * Assessments;
                Fill(s, lesions.AsSpan(lesionOffsets[s], count), diameters.AsSpan(first, count * Assessments), seen.AsSpan(first, count * Assessments));
            }
        });
        return new()
        {
            AssessmentOffsets = Offsets(subjects, Assessments),
            LesionOffsets = lesionOffsets,
            FactOffsets = Array.ConvertAll(lesionOffsets, offset => offset * Assessments),
            FirstDoseDays = firstDoses,
            AssessmentDays = days,
            Lesions = lesions,
            Diameters = diameters,
            Seen = seen,
        };
    }

    private static bool HasNonTarget(int subject) => Hash(subject, 1) % 2 == 0;

    private static bool HasNewLesion(int subject) => Hash(subject, 2) % 4 == 0;

    private static void Fill(int subject, Span<LesionTraits> lesions, Span<int> diameters, Span<LesionSeen> seen)
    {
        lesions[..Targets].Fill(LesionTraits.Target);
        if (Hash(subject, 3) % 3 == 0)
            lesions[2] |= LesionTraits.Node;
        var place = Targets;
        if (HasNonTarget(subject))
            lesions[place++] = LesionTraits.NonTarget;
        if (HasNewLesion(subject))
            lesions[place] = LesionTraits.NewTarget;
        var nadir = (int)(Hash(subject, 4) % 12);
        var shrinkage = 70 + (int)(Hash(subject, 5) % 32);
        var growth = 100 + (int)(Hash(subject, 6) % 25);
        var appears = 1 + (int)(Hash(subject, 7) % FollowUps);
        for (var lesion = 0; lesion < lesions.Length; lesion++)
        {
            long size = 1000 + Hash(subject, 10 + lesion) % 4000;
            for (var a = 0; a < Assessments; a++)
            {
                var fact = a * lesions.Length + lesion;
                if (a > 0 && lesion < Targets)
                    size = size * (a <= nadir ? shrinkage : growth) / 100;
                (diameters[fact], seen[fact]) = lesions[lesion] switch
                {
                    LesionTraits.NonTarget => (LesionFact.NoDiameter, Hash(subject, 900 + a) % 50 == 0 ? LesionSeen.UnequivocalProgression : LesionSeen.Present),
                    LesionTraits.NewTarget when a < appears => (0, LesionSeen.Absent),
                    _ when a > 0 && Hash(subject, 100 * (a + 1) + lesion) % 50 == 0 => (LesionFact.NoDiameter, LesionSeen.NotEvaluated),
                    _ => size < 300 ? (0, LesionSeen.Absent) : ((int)size, LesionSeen.Measured),
                };
            }
        }
    }

    private static int[] Offsets(int subjects, int each)
    {
        var offsets = new int[subjects + 1];
        for (var s = 0; s <= subjects; s++)
            offsets[s] = s * each;
        return offsets;
    }

    private static uint Hash(int subject, int salt)
    {
        unchecked
        {
            var x = (ulong)subject * 0x9E3779B97F4A7C15 + (ulong)salt * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 31)) * 0x94D049BB133111EB;
            return (uint)((x ^ (x >> 29)) >> 16);
        }
    }
}
