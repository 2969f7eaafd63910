using System.Buffers;

namespace ResponseEval.Benchmarks;

/// <summary>The subject that the benchmarks evaluate: 4 targets (one a node), a non-target lesion, a new lesion; baseline and 8 follow-ups with PR, iUPD and iCPD.</summary>
internal static class TypicalSubject
{
    public const int FollowUps = 8;

    public static SubjectHistory History { get; } = Build();

    public static byte[] Json { get; } = Write();

    private static SubjectHistory Build()
    {
        double[] scale = [0.9, 0.7, 0.6, 0.6, 0.65, 0.8, 0.85, 0.95];
        var baseline = new DateOnly(2024, 1, 2);
        var builder = SubjectHistory.Create("S-000001")
            .Study("TRIAL-1", "07", "A")
            .FirstDose(new DateOnly(2024, 1, 8))
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new AnatomicSite("liver") })
            .Baseline(baseline, s => s
                .Target("T1", "lung", 34.0).Target("T2", "liver", 21.5).Target("T3", "lymph node", 18.0, lymphNode: true).Target("T4", "adrenal gland", 26.0)
                .NonTarget("N1", "bone"));
        for (var t = 0; t < FollowUps; t++)
        {
            var followUp = t;
            var factor = scale[t];
            builder.Assessment(baseline.AddDays(56 * (t + 1)), s =>
            {
                s.Measured("T1", Math.Round(34.0 * factor, 1)).Measured("T2", Math.Round(21.5 * factor, 1))
                    .Measured("T3", Math.Round(18.0 * factor, 1)).Measured("T4", Math.Round(26.0 * factor, 1)).Present("N1");
                if (followUp >= 6)
                    s.Measured("X1", followUp == 6 ? 12.0 : 18.0);
            });
        }

        return builder.Build();
    }

    private static byte[] Write()
    {
        var output = new ArrayBufferWriter<byte>();
        HistoryJson.Write(History, output);
        return output.WrittenSpan.ToArray();
    }
}
