using System.Globalization;

namespace ResponseEval;

/// <summary>The range of each option of the rules.</summary>
internal static class RuleRanges
{
    private const int MostDays = 3650;

    /// <summary>The options that lie outside, each with its name in the rules file, what was found and what is allowed.</summary>
    public static List<OptionOutside> Check(ProtocolRules rules)
    {
        var outside = new List<OptionOutside>();
        Size("tooSmallDefaultMm", rules.TooSmallDefault, 0m, 20m);
        Size("nodeNormalMm", rules.NodeNormal, 0.01m, 100m);
        Percent("partialResponseDecreasePercent", rules.PartialResponseDecrease, 100m);
        Percent("progressionIncreasePercent", rules.ProgressionIncrease, 1000m);
        Size("progressionIncreaseMm", rules.ProgressionIncreaseLength, 0m, 100m);
        Size("furtherGrowthMm", rules.FurtherGrowth, 0.01m, 100m);
        Number("minimumStableDays", rules.MinimumStableDays, 0, MostDays);
        Number("confirmationDays", rules.ConfirmationDays, 0, MostDays);
        Number("maxNotEvaluableBetween", rules.MaxNotEvaluableBetween, 0, 100);
        Number("confirmationEarliestDays", rules.ConfirmationEarliestDays, 0, MostDays);
        Number("confirmationToleranceDays", rules.ConfirmationToleranceDays, 0, rules.ConfirmationEarliestDays);
        Number("confirmationLatestDays", rules.ConfirmationLatestDays, rules.ConfirmationEarliestDays, MostDays);
        Number("pseudoProgressionPrior", rules.PseudoProgressionPrior, 0.0001m, 0.9999m);
        Known("reappearanceAfterCr", rules.ReappearanceAfterCr);
        Known("nodeReappearance", rules.NodeReappearance);
        Known("responsePersistence", rules.ResponsePersistence);
        Known("otherCategoryConfirms", rules.OtherCategoryConfirms);
        Known("newLesionPersistence", rules.NewLesionPersistence);
        Known("katoBurden", rules.KatoBurden);
        for (var i = 0; i < rules.PrimaryHyperprogression.Count; i++)
            Definition(rules.PrimaryHyperprogression.AsSpan(), i);
        if (string.IsNullOrEmpty(rules.Name))
            outside.Add(new("name", "an empty name", "a name"));
        if (string.IsNullOrEmpty(rules.Version))
            outside.Add(new("version", "an empty version", "a version"));
        return outside;

        void Size(string name, Length value, decimal least, decimal most) => Number(name, value.Millimeters, least, most);

        void Percent(string name, Percentage value, decimal most) => Number(name, value.Percent, 0.01m, most);

        void Number(string name, decimal value, decimal least, decimal most)
        {
            if (value < least || value > most)
                outside.Add(new(name, Text(value), $"{Text(least)} to {Text(most)}"));
        }

        void Known<TOption>(string name, TOption value)
            where TOption : struct, Enum
        {
            if (!Enum.IsDefined(value))
                outside.Add(new(name, value.ToString(), string.Join(" or ", Enum.GetNames<TOption>())));
        }

        void Definition(ReadOnlySpan<HyperprogressionDefinition> definitions, int place)
        {
            var definition = definitions[place];
            if (definition == HyperprogressionDefinition.Unspecified || !Enum.IsDefined(definition))
                outside.Add(new("primaryHyperprogression", definition.ToString(), "published definitions"));
            if (definitions[..place].Contains(definition))
                outside.Add(new("primaryHyperprogression", definition + " twice", "each definition once"));
        }
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An option outside its range.</summary>
/// <param name="Name">Its name in the rules file.</param>
/// <param name="Found">Its value.</param>
/// <param name="Expected">What is allowed.</param>
internal readonly record struct OptionOutside(string Name, string Found, string Expected)
{
    public override string ToString() => $"{Name}: found {Found}, expected {Expected}";
}
