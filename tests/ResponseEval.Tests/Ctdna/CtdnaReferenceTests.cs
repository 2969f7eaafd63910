using static ResponseEval.Tests.Ctdna.Samples;

namespace ResponseEval.Tests.Ctdna;

public sealed class CtdnaReferenceTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(-28, true)]
    [InlineData(-29, false)]
    [InlineData(1, false)]
    public void The_reference_is_at_most_28_days_older_than_the_first_dose(int day, bool found) =>
        Assert.Equal(found, CtdnaReference.Of([Vaf(day, 0.1)], FirstDose) is not null);

    [Fact]
    public void The_last_one_before_the_first_dose_is_the_reference()
    {
        CtdnaSample[] samples = [Vaf(42, 0.1), Vaf(-3, 0.2), Vaf(-20, 0.3)];
        Assert.Equal(0.2, CtdnaReference.Of(samples, FirstDose)!.Value);
    }

    [Fact]
    public void Without_a_first_dose_the_first_one_is_the_reference()
    {
        CtdnaSample[] samples = [Vaf(42, 0.1), Vaf(-100, 0.3), Vaf(-3, 0.2)];
        Assert.Equal(0.3, CtdnaReference.Of(samples, null)!.Value);
    }

    [Fact]
    public void Without_samples_there_is_none() => Assert.Null(CtdnaReference.Of([], null));

    [Fact]
    public void Only_later_samples_of_the_same_assay_and_unit_are_compared()
    {
        var findings = FindingsOf(Progressing(
            56,
            Vaf(60, 0.03),
            Vaf(0, 0.1),
            Vaf(42, 0.05),
            Vaf(56, 0.9) with { Assay = "other" },
            Vaf(56, 0.9) with { Unit = CtdnaUnit.TumorFraction },
            Vaf(-10, 0.9)));
        Assert.Equal([0.05, 0.03], findings.Changes.Select(static change => change.IndexLevel.Value!.Value));
    }
}
