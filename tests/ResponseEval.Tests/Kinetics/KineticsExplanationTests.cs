namespace ResponseEval.Tests.Kinetics;

public sealed class KineticsExplanationTests
{
    [Fact]
    public void Each_quantity_can_be_checked_by_hand_from_its_sentence() => Assert.Equal(
        [
            "depthOfResponse: smallest sum 60.0 mm (2024-04-23), baseline 100.0 mm: -40.0 %, -40.0 mm; 112 days after the baseline scan; Heinemann et al. 2015",
            "earlyTumorShrinkage: met: sum 70.0 mm (2024-02-27, day 56), baseline 100.0 mm: -30.0 %, -30.0 mm; asks for -20 % at week 8 +- 2; "
                + "Piessevaux et al. 2013",
            "timeToResponse: PR first on 2024-02-27, 56 days after randomization, else first dose, else baseline; RECIST 1.1",
            "limitedBurdenIncrease: met: largest sum 75.0 mm (2024-06-18), baseline 100.0 mm: -25.0 %, -25.0 mm; asks for less than +20 % throughout; "
                + "Nishino et al. 2017",
        ],
        Lines(100, (56, 70), (112, 60), (168, 75)));

    [Fact]
    public void What_is_missing_is_named() => Assert.Equal(
        [
            "depthOfResponse: not evaluable: a sum that is needed is missing or 0 mm; Heinemann et al. 2015",
            "earlyTumorShrinkage: not evaluable: no scan at week 8 +- 2; Piessevaux et al. 2013",
            "timeToResponse: no CR or PR before progression; RECIST 1.1",
            "limitedBurdenIncrease: not evaluable: a sum that is needed is missing or 0 mm; Nishino et al. 2017",
        ],
        Lines(100, (84, -1)));

    private static IEnumerable<string> Lines(double baseline, params (int Day, double Size)[] followUps) =>
        ResponseKinetics.Of(KineticPatients.Sizes(baseline, followUps)).Explain().Select(static line => line.ToString());
}
