namespace ResponseEval.Tests.Reference;

/// <summary>Section 0, in decimal millimetres.</summary>
internal sealed class PlainThresholds(ProtocolRules rules)
{
    internal bool Grew(decimal sum, decimal nadir) =>
        sum - nadir >= rules.ProgressionIncreaseLength.Millimeters
        && (nadir == 0m ? sum > 0m : 100m * (sum - nadir) >= rules.ProgressionIncrease.Percent * nadir);

    internal bool Shrank(decimal sum, decimal baseline) =>
        baseline > 0m && 100m * (baseline - sum) >= rules.PartialResponseDecrease.Percent * baseline;
}
