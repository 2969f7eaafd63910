namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class HyperprogressionAgreementTests
{
    private const HyperprogressionDefinition Champiat = HyperprogressionDefinition.Champiat2017;
    private const HyperprogressionDefinition Saada = HyperprogressionDefinition.SaadaBouzid2017;
    private const HyperprogressionDefinition Ferrara = HyperprogressionDefinition.Ferrara2018;
    private const HyperprogressionDefinition Matos = HyperprogressionDefinition.Matos2020;

    [Fact]
    public void Definitions_are_compared_where_both_are_evaluable()
    {
        var agreement = Cohort(
            GrowthPatient.Of(90, 100, 121.7, 61, 61), // Champiat and Saada-Bouzid
            GrowthPatient.Of(90, 100, 119, 61, 28), // Saada-Bouzid only
            GrowthPatient.Of(50, 100, 180, 60, 60), // neither
            GrowthPatient.Of(110, 100, 130, 42, 42)); // neither evaluable, Ferrara met
        Assert.Equal(4, agreement.Subjects);
        Assert.Equal(new DefinitionCounts(1, 2, 1), agreement.Of(Champiat));
        Assert.Equal(new DefinitionCounts(2, 1, 1), agreement.Of(Saada));
        Assert.Equal(new DefinitionCounts(1, 3, 0), agreement.Of(Ferrara));
        Assert.Equal(new DefinitionAgreement(1, 0, 1, 1), agreement.Between(Champiat, Saada));
        Assert.Equal(new DefinitionAgreement(1, 1, 0, 1), agreement.Between(Saada, Champiat));
        Assert.Equal(new DefinitionAgreement(0, 1, 0, 2), agreement.Between(Champiat, Ferrara));
        Assert.Equal(3, agreement.Between(Champiat, Ferrara).Subjects);
    }

    [Fact]
    public void Two_counts_added_are_the_count_of_all()
    {
        GrowthPatient[] patients = [GrowthPatient.Of(90, 100, 121.7, 61, 61), GrowthPatient.Of(90, 100, 119, 61, 28), GrowthPatient.Of(50, 100, 180, 60, 60)];
        var (all, added, other) = (Cohort(patients), Cohort(patients[0]), Cohort(patients[1..]));
        added.Add(other);
        Assert.Equal((3, 2), (added.Subjects, other.Subjects));
        foreach (var first in Enum.GetValues<HyperprogressionDefinition>())
            foreach (var second in Enum.GetValues<HyperprogressionDefinition>())
                Assert.Equal(all.Between(first, second), added.Between(first, second));
    }

    [Fact]
    public void A_subject_counts_the_same_where_only_the_statuses_are_known()
    {
        var (findings, statuses) = (new HyperprogressionAgreement(), new HyperprogressionAgreement());
        foreach (var patient in (GrowthPatient[])[GrowthPatient.Of(90, 100, 121.7, 61, 61), GrowthPatient.Of(90, 100, 119, 61, 28)])
        {
            var evaluation = HyperprogressionFindings.Of(patient.Evaluation);
            findings.Add(evaluation);
            statuses.Add([.. evaluation.Select(static finding => (finding.Definition, finding.Status))]);
        }

        Assert.Equal(2, statuses.Subjects);
        foreach (var first in Enum.GetValues<HyperprogressionDefinition>())
            foreach (var second in Enum.GetValues<HyperprogressionDefinition>())
                Assert.Equal(findings.Between(first, second), statuses.Between(first, second));
    }

    [Fact]
    public void What_is_no_definition_or_status_is_refused_and_counts_nothing()
    {
        var agreement = new HyperprogressionAgreement();
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Add([(Champiat, FindingStatus.Met), ((HyperprogressionDefinition)99, FindingStatus.Met)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => agreement.Add([(Champiat, (FindingStatus)3)]));
        Assert.Equal((0, 0), (agreement.Subjects, agreement.Of(Champiat).Met));
    }

    [Fact]
    public void A_definition_agrees_with_itself()
    {
        var agreement = Cohort(GrowthPatient.Of(80, 100, 200, 60, 42), GrowthPatient.Of(80, 100, 110, 60, 42));
        Assert.Equal(new DefinitionAgreement(1, 0, 0, 1), agreement.Between(Matos, Matos));
        Assert.Equal(1, agreement.Between(Matos, Matos).Jaccard);
        Assert.Equal(1, agreement.Between(Matos, Matos).Kappa);
    }

    [Fact]
    public void Jaccard_is_both_among_either() => Assert.Equal(0.25, new DefinitionAgreement(5, 10, 5, 80).Jaccard);

    /// <summary>20, 5, 10, 15: observed agreement 0.70, by chance 0.50.</summary>
    [Fact]
    public void Kappa_is_agreement_beyond_chance() => Assert.Equal(0.4, new DefinitionAgreement(20, 5, 10, 15).Kappa!.Value, 1e-12);

    [Fact]
    public void Without_subjects_or_without_any_met_there_is_nothing_to_compare()
    {
        Assert.Null(default(DefinitionAgreement).Jaccard);
        Assert.Null(default(DefinitionAgreement).Kappa);
        Assert.Null(new DefinitionAgreement(0, 0, 0, 7).Jaccard);
        Assert.Null(new DefinitionAgreement(0, 0, 0, 7).Kappa);
        Assert.Equal(new DefinitionCounts(0, 0, 0), new HyperprogressionAgreement().Of(Champiat));
    }

    private static HyperprogressionAgreement Cohort(params GrowthPatient[] patients)
    {
        var agreement = new HyperprogressionAgreement();
        foreach (var patient in patients)
            agreement.Add(HyperprogressionFindings.Of(patient.Evaluation));
        return agreement;
    }
}
