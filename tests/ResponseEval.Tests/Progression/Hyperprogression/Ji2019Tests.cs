namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class Ji2019Tests
{
    private static readonly Ji2019 _withNewLesions = new() { CountNewLesions = true };

    [Fact]
    public void A_new_lesion_of_25_mm_makes_the_ratio_2_25_where_new_lesions_count()
    {
        var patient = GrowthPatient.Of(80, 100, 120, 60, 60) with { NewTarget = 25 };
        Assert.Equal(1.0, patient.Of(new Ji2019()).Value!.Value, 1e-12);
        Assert.Equal(2.25, patient.Of(_withNewLesions).Value!.Value, 1e-12);
        Assert.Equal(FindingStatus.NotMet, patient.Status(new Ji2019()));
        Assert.Equal(FindingStatus.Met, patient.Status(_withNewLesions));
    }

    [Fact]
    public void Twice_is_inclusive_and_with_new_lesions_strict()
    {
        var patient = GrowthPatient.Of(80, 100, 140, 60, 60);
        Assert.Equal(FindingStatus.Met, patient.Status(new Ji2019()));
        Assert.Equal(FindingStatus.NotMet, patient.Status(_withNewLesions));
        Assert.Equal(FindingStatus.Met, (patient with { After = 140.01 }).Status(_withNewLesions));
        Assert.Equal(FindingStatus.NotMet, (patient with { After = 139.99 }).Status(new Ji2019()));
    }
}
