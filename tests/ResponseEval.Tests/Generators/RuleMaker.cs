namespace ResponseEval.Tests;

/// <summary>Draws rules: each option often at its default, else anywhere in its range, mostly near the default.</summary>
internal static class RuleMaker
{
    internal static ProtocolRules Make(int seed)
    {
        var draw = new Draw(seed ^ 0x5EED);
        var earliest = draw.Of(28, 28, 42, 14, 0, draw.Between(0, 90));
        return new ProtocolRules
        {
            Name = "drawn",
            TooSmallDefault = Length.FromHundredths(draw.Of(500, 500, 0, 300, 1000, draw.Between(0, 2000))),
            NodeNormal = Length.FromHundredths(draw.Of(1000, 1000, 1500, 500, draw.Between(1, 2000))),
            PartialResponseDecrease = Percentage.FromPercent(draw.Of(30m, 30m, 50m, 25.5m, draw.Between(1, 10_000) / 100m)),
            ProgressionIncrease = Percentage.FromPercent(draw.Of(20m, 20m, 25m, 10.25m, draw.Between(1, 10_000) / 100m)),
            ProgressionIncreaseLength = Length.FromHundredths(draw.Of(500, 500, 0, 1, 1000)),
            FurtherGrowth = Length.FromHundredths(draw.Of(500, 500, 1, 200, 1000)),
            ReappearanceAfterCr = draw.Of(ReappearanceAfterCr.Progression, ReappearanceAfterCr.Formula),
            NodeReappearance = draw.Of(NodeReappearance.NumericOnly, NodeReappearance.Strict10mm),
            ResponsePersistence = draw.Of(ResponsePersistence.Formula, ResponsePersistence.CarryForward),
            MinimumStableDays = draw.Of(42, 42, 0, 56, 100),
            ConfirmationDays = draw.Of(28, 28, 42, 0, 29),
            MaxNotEvaluableBetween = draw.Of(1, 1, 0, 2, 5),
            AcceptStableBetween = draw.Chance(50),
            ConfirmationEarliestDays = earliest,
            ConfirmationToleranceDays = Math.Min(earliest, draw.Of(2, 0, 7)),
            ConfirmationLatestDays = Math.Max(earliest, draw.Of(56, 84, 28, 30)),
            OtherCategoryConfirms = draw.Of(OtherCategoryConfirms.Always, OtherCategoryConfirms.Never),
            NewLesionPersistence = draw.Of(NewLesionPersistence.RequireShrinkage, NewLesionPersistence.StayUnconfirmed),
            ConfirmIrecistResponse = draw.Chance(50),
            BackdateEquivocal = draw.Chance(50),
        };
    }
}
