using System.Globalization;

namespace ResponseEval.Reports;

/// <summary>
/// How the published definitions of hyper-progression agree over a cohort (<see cref="HyperprogressionAgreement"/>): the share of subjects
/// on whom two definitions agree among those for whom both are evaluable; on the diagonal how many met the definition. Where several readers read a
/// subject, each read counts.
/// </summary>
public static class HyperprogressionPlot
{
    /// <summary>The matrix of a cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    public static Plot Of(Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var agreement = new HyperprogressionAgreement();
        foreach (var subject in cohort.Subjects)
            agreement.Add(subject.Evaluation.Hyperprogression);
        var table = new PlotTable("pairs", "row", "column", "first", "second", "both", "firstOnly", "secondOnly", "neither", "agreement", "kappa", "text");
        HyperprogressionDefinition[] definitions = [.. Enum.GetValues<HyperprogressionDefinition>().Where(definition => definition != HyperprogressionDefinition.Unspecified)];
        for (var row = 0; row < definitions.Length; row++)
            for (var column = 0; column <= row; column++)
                Add(table, agreement, (row, definitions[row]), (column, definitions[column]));
        string[] reads = cohort.HasSeveralReads ? [$"Counted are {cohort.Size}, not subjects."] : [];
        return new Plot("hyperprogression", "Agreement of the definitions of hyper-progression")
        {
            Description = "Matrix of the definitions of hyper-progression. " + string.Join("; ", definitions.Select(definition => Met(agreement, definition))) + "." + string.Concat(reads.Select(note => " " + note)),
            Notes = ["Below the diagonal: the share on whom two definitions agree, of those evaluable by both. Diagonal: met of evaluable. Empty: nobody is evaluable by both.", .. reads],
            Tables = [table],
        };
    }

    private static void Add(
        PlotTable table,
        HyperprogressionAgreement agreement,
        (int Place, HyperprogressionDefinition Definition) first,
        (int Place, HyperprogressionDefinition Definition) second)
    {
        var between = agreement.Between(first.Definition, second.Definition);
        var counts = agreement.Of(first.Definition);
        double? share = between.Subjects > 0 ? Math.Round(100.0 * (between.Both + between.Neither) / between.Subjects, 1) : null;
        var isDiagonal = first.Place == second.Place;
        var text = isDiagonal
            ? string.Create(CultureInfo.InvariantCulture, $"{counts.Met}/{counts.Met + counts.NotMet}")
            : share?.ToString("0' %'", CultureInfo.InvariantCulture) ?? "";
        table.Add(
            first.Place, second.Place, Words.Definition(first.Definition), Words.Definition(second.Definition),
            between.Both, between.FirstOnly, between.SecondOnly, between.Neither, isDiagonal ? null : share,
            between.Kappa is { } kappa && !isDiagonal ? Math.Round(kappa, 3) : null, text);
    }

    private static string Met(HyperprogressionAgreement agreement, HyperprogressionDefinition definition)
    {
        var counts = agreement.Of(definition);
        return $"{Words.Definition(definition)}: met by {counts.Met} of {counts.Met + counts.NotMet} evaluable";
    }
}
