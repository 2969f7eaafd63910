using System.Collections.Immutable;

namespace ResponseEval;

/// <summary>The members of a rules file.</summary>
internal static class RuleMembers
{
    private static readonly RuleMember Name = RuleMemberKinds.Text("name", rules => rules.Name, (rules, value) => rules with { Name = value });
    private static readonly RuleMember Version = RuleMemberKinds.Text("version", rules => rules.Version, (rules, value) => rules with { Version = value });

    /// <summary>All members, in the order in which they are written.</summary>
    public static ImmutableArray<RuleMember> All { get; } =
    [
        Name,
        Version,
        RuleMemberKinds.Size("tooSmallDefaultMm", rules => rules.TooSmallDefault, (rules, value) => rules with { TooSmallDefault = value }),
        RuleMemberKinds.Size("nodeNormalMm", rules => rules.NodeNormal, (rules, value) => rules with { NodeNormal = value }),
        RuleMemberKinds.Percent(
            "partialResponseDecreasePercent", rules => rules.PartialResponseDecrease, (rules, value) => rules with { PartialResponseDecrease = value }),
        RuleMemberKinds.Percent(
            "progressionIncreasePercent", rules => rules.ProgressionIncrease, (rules, value) => rules with { ProgressionIncrease = value }),
        RuleMemberKinds.Size(
            "progressionIncreaseMm", rules => rules.ProgressionIncreaseLength, (rules, value) => rules with { ProgressionIncreaseLength = value }),
        RuleMemberKinds.Size("furtherGrowthMm", rules => rules.FurtherGrowth, (rules, value) => rules with { FurtherGrowth = value }),
        RuleMemberKinds.Option(
            "reappearanceAfterCr", rules => rules.ReappearanceAfterCr, (rules, value) => rules with { ReappearanceAfterCr = value }),
        RuleMemberKinds.Option("nodeReappearance", rules => rules.NodeReappearance, (rules, value) => rules with { NodeReappearance = value }),
        RuleMemberKinds.Option(
            "responsePersistence", rules => rules.ResponsePersistence, (rules, value) => rules with { ResponsePersistence = value }),
        RuleMemberKinds.Count("minimumStableDays", rules => rules.MinimumStableDays, (rules, value) => rules with { MinimumStableDays = value }),
        RuleMemberKinds.Count("confirmationDays", rules => rules.ConfirmationDays, (rules, value) => rules with { ConfirmationDays = value }),
        RuleMemberKinds.Count(
            "maxNotEvaluableBetween", rules => rules.MaxNotEvaluableBetween, (rules, value) => rules with { MaxNotEvaluableBetween = value }),
        RuleMemberKinds.Flag("acceptStableBetween", rules => rules.AcceptStableBetween, (rules, value) => rules with { AcceptStableBetween = value }),
        RuleMemberKinds.Count(
            "confirmationEarliestDays", rules => rules.ConfirmationEarliestDays, (rules, value) => rules with { ConfirmationEarliestDays = value }),
        RuleMemberKinds.Count(
            "confirmationToleranceDays", rules => rules.ConfirmationToleranceDays, (rules, value) => rules with { ConfirmationToleranceDays = value }),
        RuleMemberKinds.Count(
            "confirmationLatestDays", rules => rules.ConfirmationLatestDays, (rules, value) => rules with { ConfirmationLatestDays = value }),
        RuleMemberKinds.Option(
            "otherCategoryConfirms", rules => rules.OtherCategoryConfirms, (rules, value) => rules with { OtherCategoryConfirms = value }),
        RuleMemberKinds.Option(
            "newLesionPersistence", rules => rules.NewLesionPersistence, (rules, value) => rules with { NewLesionPersistence = value }),
        RuleMemberKinds.Flag(
            "confirmIrecistResponse", rules => rules.ConfirmIrecistResponse, (rules, value) => rules with { ConfirmIrecistResponse = value }),
        RuleMemberKinds.Definitions(
            "primaryHyperprogression", rules => rules.PrimaryHyperprogression, (rules, value) => rules with { PrimaryHyperprogression = value }),
        RuleMemberKinds.Option("katoBurden", rules => rules.KatoBurden, (rules, value) => rules with { KatoBurden = value }),
        RuleMemberKinds.Fraction(
            "pseudoProgressionPrior", rules => rules.PseudoProgressionPrior, (rules, value) => rules with { PseudoProgressionPrior = value }),
        RuleMemberKinds.Flag("backdateEquivocal", rules => rules.BackdateEquivocal, (rules, value) => rules with { BackdateEquivocal = value }),
    ];

    /// <summary>The members that decide, which are all but name and version, in ordinal order of their names: what the hash covers.</summary>
    public static ImmutableArray<RuleMember> Content { get; } =
        [.. All.Where(member => member != Name && member != Version).OrderBy(member => member.Name, StringComparer.Ordinal)];

    /// <summary>The names, in the order of <see cref="All"/>.</summary>
    public static MemberNames Names { get; } = new(0, [.. All.Select(member => member.Name)]);

    /// <summary>Writes an object with the given members.</summary>
    public static void Write(ProtocolRules rules, ReadOnlySpan<RuleMember> members, ref JsonText json)
    {
        json.Raw("{"u8);
        for (var i = 0; i < members.Length; i++)
        {
            json.Raw(i == 0 ? ""u8 : ","u8);
            json.Text(members[i].Name);
            json.Raw(":"u8);
            members[i].Write(rules, ref json);
        }

        json.Raw("}"u8);
    }
}
