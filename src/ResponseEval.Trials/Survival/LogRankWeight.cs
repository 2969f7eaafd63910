namespace ResponseEval.Trials;

/// <summary>
/// How the times of events weigh in a log-rank test. More weight on early ones helps where curves part early and meet again.
/// </summary>
public enum LogRankWeight
{
    /// <summary>All alike: the log-rank test (Mantel 1966; Peto and Peto 1972). R: <c>survdiff(rho = 0)</c>.</summary>
    LogRank,

    /// <summary>
    /// By the number at risk in the stratum: the Wilcoxon test of Gehan (1965) and Breslow (1970), "Wilcoxon" in SAS PROC LIFETEST. The
    /// weights depend on the censoring too.
    /// </summary>
    GehanBreslow,

    /// <summary>
    /// By the survival of all arms of the stratum together just before the time: the Wilcoxon test in the version of Peto and Peto (1972),
    /// Fleming and Harrington's with rho = 1. R: <c>survdiff(rho = 1)</c>.
    /// </summary>
    PetoPeto,
}
