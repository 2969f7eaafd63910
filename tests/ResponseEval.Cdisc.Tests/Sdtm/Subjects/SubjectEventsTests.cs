namespace ResponseEval.Cdisc.Tests;

public sealed class SubjectEventsTests
{
    private static IEnumerable<string> Events(Func<SdtmSubject, SdtmSubject> change) => Case(change).Valid().Events.Select(
        subjectEvent => $"{subjectEvent.Date:yyyy-MM-dd} {subjectEvent.Kind}"
            + (subjectEvent.Cause == DeathCause.Unknown ? "" : " " + subjectEvent.Cause)
            + (subjectEvent.Reason == StopReason.Unknown ? "" : " " + subjectEvent.Reason)
            + (subjectEvent.Lesion is { } lesion ? " " + lesion : ""));

    private static SdtmCase Case(Func<SdtmSubject, SdtmSubject> change) => SdtmCase.WithTarget.With(change);

    private static string? Event(Disposition record) =>
        Events(subject => subject with { Dispositions = [record with { Start = record.Start ?? "2024-05-01" }] }).SingleOrDefault();

    [Theory]
    [InlineData("DEATH DUE TO DISEASE PROGRESSION", "2024-05-01 Death Disease")]
    [InlineData("DEATH DUE TO DISEASE UNDER STUDY", "2024-05-01 Death Disease")]
    [InlineData("DEATH DUE TO ADVERSE EVENT", "2024-05-01 Death Other")]
    [InlineData("DEATH", "2024-05-01 Death")]
    public void A_death_has_its_cause_where_DSTERM_tells_it(string term, string expected) =>
        Assert.Equal(expected, Event(new() { StandardTerm = "DEATH", Term = term, Category = "DISPOSITION EVENT" }));

    [Theory]
    [InlineData("PROGRESSIVE DISEASE", "2024-05-01 TreatmentStopped Progression")]
    [InlineData("SYMPTOMATIC DETERIORATION", "2024-05-01 TreatmentStopped Progression")]
    [InlineData("ADVERSE EVENT", "2024-05-01 TreatmentStopped Toxicity")]
    [InlineData("PHYSICIAN DECISION", "2024-05-01 TreatmentStopped Other")]
    [InlineData("COMPLETED", "2024-05-01 TreatmentStopped Other")]
    [InlineData("WITHDRAWAL BY SUBJECT", "2024-05-01 ConsentWithdrawn")]
    [InlineData("LOST TO FOLLOW-UP", "2024-05-01 LostToFollowUp")]
    [InlineData("SCREEN FAILURE", null)]
    public void A_disposition_event_ends_treatment_or_participation(string term, string? expected) =>
        Assert.Equal(expected, Event(new() { StandardTerm = term, Category = "DISPOSITION EVENT" }));

    [Theory]
    [InlineData("WITHDRAWAL BY SUBJECT", "STUDY TREATMENT", "2024-05-01 TreatmentStopped Other")]
    [InlineData("WITHDRAWAL BY SUBJECT", "STUDY PARTICIPATION", "2024-05-01 ConsentWithdrawn")]
    [InlineData("PROGRESSIVE DISEASE", "STUDY PARTICIPATION", null)]
    public void DSSCAT_tells_the_two_apart(string term, string subcategory, string? expected) =>
        Assert.Equal(expected, Event(new() { StandardTerm = term, Category = "DISPOSITION EVENT", Subcategory = subcategory }));

    [Fact]
    public void Milestones_are_no_events() => Assert.Null(Event(new() { StandardTerm = "COMPLETED", Category = "PROTOCOL MILESTONE" }));

    [Theory]
    [InlineData("RADIOTHERAPY", "T01", null, "2024-05-01 Radiotherapy T01")]
    [InlineData("STEREOTACTIC RADIOSURGERY", "T01", null, "2024-05-01 Radiotherapy T01")]
    [InlineData("LOBECTOMY", "T01", null, "2024-05-01 Surgery T01")]
    [InlineData("RESECTION OF METASTASIS", "X9", "CANCER RELATED", "2024-05-01 Surgery")]
    [InlineData("RESECTION OF METASTASIS", "X9", null, null)]
    [InlineData("APPENDECTOMY", null, null, null)]
    [InlineData("CT SCAN", "T01", null, null)]
    public void Surgery_and_radiotherapy_of_lesions_are_in_PR(string treatment, string? lesion, string? category, string? expected) => Assert.Equal(
        expected,
        Events(subject => subject with
        {
            Interventions = [new() { Domain = "PR", Treatment = treatment, LinkId = lesion, Category = category, Start = "2024-05-01" }],
        }).SingleOrDefault());

    [Fact]
    public void Events_are_in_order_of_date() => Assert.Equal(
        ["2024-04-01 TreatmentStopped Progression", "2024-05-01 NewAnticancerTherapy", "2024-06-01 Death"],
        Events(subject => subject with
        {
            Demographics = new() { Death = "2024-06-01" },
            Dispositions = [new() { StandardTerm = "PROGRESSIVE DISEASE", Start = "2024-04-01" }],
            Interventions = [new() { Domain = "CM", Category = "ON TREATMENT", Subcategory = "CHEMOTHERAPY", Start = "2024-05-01" }],
        }));

    [Fact]
    public void A_partial_date_is_imputed_with_a_note_and_one_without_its_month_is_not_used()
    {
        var partial = Case(subject => subject with { Dispositions = [new() { Sequence = 4, StandardTerm = "ADVERSE EVENT", Start = "2024-05" }] });
        Assert.Equal(["note 131 -/-/DS 4: 2024-05"], partial.Problems());
        Assert.Equal(new DateOnly(2024, 5, 1), partial.Valid().Events[0].Date);
        var unusable = Case(subject => subject with { Dispositions = [new() { Sequence = 4, StandardTerm = "ADVERSE EVENT", Start = "2024" }] });
        Assert.Equal(["warning 139 -/-/DS 4: 2024"], unusable.Problems());
        Assert.Empty(unusable.Valid().Events);
    }
}
