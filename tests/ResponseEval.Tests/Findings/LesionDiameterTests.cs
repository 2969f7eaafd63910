namespace ResponseEval.Tests.Findings;

public sealed class LesionDiameterTests
{
    /// <summary>By hand: 7.5 mm by these rules where too small to measure; 4 mm and 3 mm of the parts; nothing where merged or gone.</summary>
    [Fact]
    public void A_lesion_has_the_diameter_that_the_rules_count()
    {
        var rules = ProtocolRules.Default with { TooSmallDefault = Length.FromMillimeters(7.5m) };
        var start = new DateOnly(2024, 1, 1);
        var history = SubjectHistory.Create("S")
            .Baseline(start, s => s.Target("A", "lung", 20).Target("B", "lung", 20).Target("C", "lung", 20).Target("D", "lung", 20).Target("E", "lung", 20))
            .Assessment(start.AddDays(56), s => s.TooSmall("A").Split("B", 4, 3).Measured("C", 31).Merged("D", "C").Absent("E"))
            .Assessment(start.AddDays(112), s => s.NotEvaluable("A").Measured("B", 0))
            .Build();

        Assert.Equal([750, 700, 3100, 0, 0], Diameters(history, 1, rules));
        Assert.Equal([null, 0, null, null, null], Diameters(history, 2, rules));
    }

    private static int?[] Diameters(SubjectHistory history, int assessment, ProtocolRules rules)
    {
        var diameters = new int?[history.Lesions.Count];
        for (var lesion = 0; lesion < diameters.Length; lesion++)
            diameters[lesion] = history.ResolvedLesions(assessment)[lesion].Diameter(rules)?.Hundredths;
        return diameters;
    }
}
