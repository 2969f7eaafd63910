using System.Buffers;

namespace ResponseEval.Benchmarks;

/// <summary>The subject that the benchmarks evaluate: 4 targets (one a node), a non-target lesion, a new lesion; baseline and 8 follow-ups with PR, iUPD and iCPD.</summary>
internal static class TypicalSubject
{
    public const int FollowUps = 8;

    public static SubjectHistory History { get; } = Build("S-000001", daysLater: 0, size: 1);

    public static byte[] Json { get; } = Write();

    /// <summary>The same course with other sizes and other days.</summary>
    public static SubjectHistory Variant(int number) => Build($"S-{number:D8}", daysLater: number % 701, size: 0.85 + (number % 97 * 0.01));

    private static SubjectHistory Build(string id, int daysLater, double size)
    {
        double[] scale = [0.9, 0.7, 0.6, 0.6, 0.65, 0.8, 0.85, 0.95];
        var baseline = new DateOnly(2024, 1, 2).AddDays(daysLater);
        var builder = SubjectHistory.Create(id)
            .Study("TRIAL-1", "07", "A")
            .FirstDose(baseline.AddDays(6))
            .Lesion(new Lesion("X1", LesionRole.NewTarget) { Site = new AnatomicSite("liver") })
            .Baseline(baseline, s => s
                .Target("T1", "lung", Sized(34.0)).Target("T2", "liver", Sized(21.5)).Target("T3", "lymph node", Sized(18.0), lymphNode: true).Target("T4", "adrenal gland", Sized(26.0))
                .NonTarget("N1", "bone"));
        for (var t = 0; t < FollowUps; t++)
        {
            var followUp = t;
            var factor = scale[t];
            builder.Assessment(baseline.AddDays(56 * (t + 1)), s =>
            {
                s.Measured("T1", Sized(34.0 * factor)).Measured("T2", Sized(21.5 * factor))
                    .Measured("T3", Sized(18.0 * factor)).Measured("T4", Sized(26.0 * factor)).Present("N1");
                if (followUp >= 6)
                    s.Measured("X1", followUp == 6 ? 12.0 : 18.0);
            });
        }

        return builder.Build();

        double Sized(double millimeters) => Math.Round(millimeters * size, 1);
    }

    private static byte[] Write()
    {
        var output = new ArrayBufferWriter<byte>();
        HistoryJson.Write(History, output);
        return output.WrittenSpan.ToArray();
    }
}
