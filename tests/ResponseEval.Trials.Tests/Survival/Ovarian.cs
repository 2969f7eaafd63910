namespace ResponseEval.Trials.Tests.Survival;

/// <summary>Survival in ovarian cancer, days (Edmonson et al., Cancer Treat Rep 1979;63:241-7); "ovarian" of R's package survival.</summary>
internal static class Ovarian
{
    private static readonly double[][] Rows =
    [
        // futime, fustat, age, resid.ds, rx, ecog.ps
        [59, 1, 72.3315, 2, 1, 1], [115, 1, 74.4932, 2, 1, 1], [156, 1, 66.4658, 2, 1, 2], [421, 0, 53.3644, 2, 2, 1],
        [431, 1, 50.3397, 2, 1, 1], [448, 0, 56.4301, 1, 1, 2], [464, 1, 56.937, 2, 2, 2], [475, 1, 59.8548, 2, 2, 2],
        [477, 0, 64.1753, 2, 1, 1], [563, 1, 55.1781, 1, 2, 2], [638, 1, 56.7562, 1, 1, 2], [744, 0, 50.1096, 1, 2, 1],
        [769, 0, 59.6301, 2, 2, 2], [770, 0, 57.0521, 2, 2, 1], [803, 0, 39.2712, 1, 1, 1], [855, 0, 43.1233, 1, 1, 2],
        [1040, 0, 38.8932, 2, 1, 2], [1106, 0, 44.6, 1, 1, 1], [1129, 0, 53.9068, 1, 2, 1], [1206, 0, 44.2055, 2, 2, 1],
        [1227, 0, 59.589, 1, 2, 2], [268, 1, 74.5041, 2, 1, 2], [329, 1, 43.137, 2, 1, 1], [353, 1, 63.2192, 1, 2, 2],
        [365, 1, 64.4247, 2, 2, 1], [377, 0, 58.3096, 1, 2, 1],
    ];

    internal static SurvivalTime[] Subjects => [.. Rows.Select(static row => new SurvivalTime(row[0], row[1] == 1))];

    internal static CoxCovariate Age { get; } = Column("age", 2);

    internal static CoxCovariate ResidualDisease { get; } = Column("resid.ds", 3);

    internal static CoxCovariate Treatment { get; } = Column("rx", 4);

    internal static CoxCovariate PerformanceStatus { get; } = Column("ecog.ps", 5);

    /// <summary>Treatment as numbers of arms or strata.</summary>
    internal static int[] Arms => [.. Rows.Select(static row => (int)row[4])];

    /// <summary>ifelse(age &lt; 53, 1, ifelse(age &lt; 61, 2, 3))</summary>
    internal static int[] AgeGroups => [.. Rows.Select(static row => row[2] < 53 ? 1 : row[2] < 61 ? 2 : 3)];

    private static CoxCovariate Column(string name, int column) => new(name, Rows.Select(row => row[column]).ToArray());
}
