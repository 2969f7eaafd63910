namespace ResponseEval.Cdisc.Tests;

public sealed class SubjectDatesTests
{
    private static readonly SdtmSubject _empty = new("S-1");

    private static SubjectDates Dates(SdtmSubject subject) => SubjectDates.Of(subject);

    [Fact]
    public void Nothing_is_known_of_a_subject_without_records() => Assert.Equal(new SubjectDates(), Dates(_empty));

    [Theory]
    [InlineData("RANDOMIZED", true)]
    [InlineData("RANDOMIZATION", true)]
    [InlineData("Randomized", true)]
    [InlineData("INFORMED CONSENT OBTAINED", false)]
    public void Randomization_is_in_DS(string term, bool isRandomization) => Assert.Equal(
        isRandomization ? new DateOnly(2024, 1, 2) : null,
        Dates(_empty with { Dispositions = [new() { StandardTerm = term, Start = "2024-01-02" }] }).Randomization);

    [Fact]
    public void Treatment_lasts_from_the_first_to_the_last_dose()
    {
        var dates = Dates(_empty with
        {
            Exposures =
            [
                new() { Treatment = "DRUG", Dose = 10, Start = "2024-02-01T09:00", End = "2024-02-20" },
                new() { Treatment = "DRUG", Dose = 0, Start = "2024-01-01", End = "2024-05-01" },
                new() { Treatment = "DRUG", Start = "2024-01-10", End = "2024-01-11" },
                new() { Treatment = "DRUG", Dose = 5, Start = "2024-03-01" },
            ],
        });
        Assert.Equal((new DateOnly(2024, 1, 10), new DateOnly(2024, 3, 1)), (dates.TreatmentStart, dates.TreatmentEnd));
    }

    [Fact]
    public void A_dose_of_0_counts_of_a_placebo() => Assert.Equal(
        new DateOnly(2024, 1, 1), Dates(_empty with { Exposures = [new() { Treatment = "Placebo tablet", Dose = 0, Start = "2024-01-01" }] }).TreatmentStart);

    [Fact]
    public void Without_EX_the_exposure_in_DM_counts()
    {
        var dates = Dates(_empty with { Demographics = new() { FirstExposure = "2024-01-03", LastExposure = "2024-04-03" } });
        Assert.Equal((new DateOnly(2024, 1, 3), new DateOnly(2024, 4, 3)), (dates.TreatmentStart, dates.TreatmentEnd));
    }

    [Theory]
    [InlineData("CM", "ON TREATMENT", "CHEMOTHERAPY", true)]
    [InlineData("CM", "CHEMOTHERAPY", "ON TREATMENT", false)]
    [InlineData("CM", "PRIOR", "CHEMOTHERAPY", false)]
    [InlineData("PR", "CANCER RELATED", "ON TREATMENT", true)]
    [InlineData("PR", "CANCER RELATED", "PRIOR", false)]
    public void New_anticancer_therapy_is_in_CM_and_PR(string domain, string category, string subcategory, bool isNewTherapy) => Assert.Equal(
        isNewTherapy ? new DateOnly(2024, 5, 1) : null,
        Dates(_empty with
        {
            Interventions =
            [
                new() { Domain = domain, Category = category, Subcategory = subcategory, Start = "2024-06-01" },
                new() { Domain = domain, Category = category, Subcategory = subcategory, Start = "2024-05-01" },
            ],
        }).NewAnticancerTherapy);

    [Fact]
    public void Death_is_in_DM_or_else_in_DS()
    {
        Disposition[] died = [new() { StandardTerm = "DEATH", Start = "2024-07-02" }];
        Assert.Equal(new DateOnly(2024, 7, 2), Dates(_empty with { Dispositions = [.. died] }).Death);
        Assert.Equal(new DateOnly(2024, 7, 1), Dates(_empty with { Dispositions = [.. died], Demographics = new() { Death = "2024-07-01" } }).Death);
    }

    [Theory]
    [InlineData("2024-07", "2024-06-30", "2024-07-01", "D")]
    [InlineData("2024-07", "2024-07-12", "2024-07-12", "D")]
    [InlineData("2024-07-20", "2024-07-12", "2024-07-20", null)]
    [InlineData("2024", "2024-07-12", null, null)]
    public void A_partial_death_is_imputed_but_not_before_the_subject_was_last_alive(string death, string alive, string? expected, string? flag)
    {
        var dates = Dates(_empty with { Demographics = new() { Death = death }, TumorResults = [new() { Date = alive }] });
        Assert.Equal((expected is null ? null : DateOnly.Parse(expected, null), flag), (dates.Death, dates.DeathImputation));
    }

    [Fact]
    public void The_last_day_alive_is_the_latest_full_date_of_any_domain()
    {
        SdtmSubject[] subjects =
        [
            _empty with { Demographics = new() { ReferenceStart = "2024-05-01" } },
            _empty with { Demographics = new() { EndOfParticipation = "2024-05-01T10:00" } },
            _empty with { Exposures = [new() { Start = "2024-04-01", End = "2024-05-01" }] },
            _empty with { Dispositions = [new() { StandardTerm = "COMPLETED", Start = "2024-05-01" }] },
            _empty with { Interventions = [new() { Domain = "CM", Start = "2024-05-01", End = "2024-05" }] },
            _empty with { LaboratoryResults = [new() { Date = "2024-05-01" }, new() { Date = "2024-04-01" }] },
            _empty with { TumorIdentifications = [new() { Date = "2024-05-01" }] },
            _empty with { TumorResults = [new() { Date = "2024-05-01" }] },
            _empty with { Responses = [new() { Date = "2024-05-01" }] },
        ];
        Assert.All(subjects, subject => Assert.Equal(new DateOnly(2024, 5, 1), Dates(subject).LastKnownAlive));
    }

    [Theory]
    [InlineData("DEATH")]
    [InlineData("LOST TO FOLLOW-UP")]
    public void These_dates_say_nothing_of_being_alive(string term) =>
        Assert.Null(Dates(_empty with { Dispositions = [new() { StandardTerm = term, Start = "2024-05-01" }] }).LastKnownAlive);

    [Fact]
    public void Nobody_is_alive_after_death() => Assert.Equal(
        new DateOnly(2024, 6, 1),
        Dates(_empty with { Demographics = new() { Death = "2024-06-15" }, Responses = [new() { Date = "2024-06-20" }, new() { Date = "2024-06-01" }] })
            .LastKnownAlive);
}
