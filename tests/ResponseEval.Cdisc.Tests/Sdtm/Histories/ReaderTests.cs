using static ResponseEval.Cdisc.Tests.ScheduledVisit;

namespace ResponseEval.Cdisc.Tests;

public sealed class ReaderTests
{
    private const string Independent = "INDEPENDENT ASSESSOR";

    private static SdtmCase Read(SdtmCase history, string size, string prefix = "", ScheduledVisit? visit = null) =>
        (visit is null ? history.Lesion(prefix + "T01", "TARGET", "LUNG") : history).Longest(prefix + "T01", visit ?? Baseline, size);

    [Fact]
    public void Each_reader_has_a_history()
    {
        var history = new SdtmCase().By(Independent, "RADIOLOGIST 2");
        Read(Read(Read(history, "22", "R2-").By(Independent, "RADIOLOGIST 1"), "21", "R1-").By("INVESTIGATOR"), "20");
        var readers = SdtmHistories.Of(history.Subject);
        Assert.Equal(["INVESTIGATOR", "RADIOLOGIST 1", "RADIOLOGIST 2"], readers.Select(reader => reader.Reader.Name));
        Assert.Equal(["INVESTIGATOR", "RADIOLOGIST 1", "RADIOLOGIST 2"], readers.Select(reader => reader.History!.Header.Reader));
        Assert.Equal(
            ["T01 measured 20.0 mm", "R1-T01 measured 21.0 mm", "R2-T01 measured 22.0 mm"],
            readers.Select(reader => HistoryLines.Readings(reader.History!, "BASELINE")));
        Assert.Equal([2, 2, 2], readers.Select(reader => reader.Placements.Count));
    }

    [Fact]
    public void The_accepted_read_is_a_history_of_its_own()
    {
        var history = new SdtmCase().By(Independent, "RADIOLOGIST 1");
        Read(Read(history, "21").By(Independent, "RADIOLOGIST 2", "Y"), "22");
        var readers = SdtmHistories.Of(history.Subject);
        Assert.Equal(["RADIOLOGIST 1", "RADIOLOGIST 2", "INDEPENDENT ASSESSOR (ACCEPTED)"], readers.Select(reader => reader.Reader.Name));
        Assert.Equal("T01 measured 22.0 mm", HistoryLines.Readings(readers[2].History!, "BASELINE"));
        Assert.True(readers[2].Reader.IsAccepted);
        Assert.Empty(readers[2].Problems);
        Assert.Equal(["TU 2 Lesion BASELINE/T01", "TR 2 Reading BASELINE/T01"], readers[2].Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void The_accepted_reader_may_change_from_visit_to_visit_and_that_is_reported()
    {
        var history = new SdtmCase().By(Independent, "RADIOLOGIST 1", "Y");
        Read(history, "21");
        Read(history.By(Independent, "RADIOLOGIST 2"), "22");
        Read(history.By(Independent, "RADIOLOGIST 2", "Y"), "16", visit: Week8);
        var accepted = SdtmHistories.Of(history.Subject)[^1];
        Assert.Equal("T01 measured 21.0 mm", HistoryLines.Readings(accepted.History!, "BASELINE"));
        Assert.Equal("T01 measured 16.0 mm", HistoryLines.Readings(accepted.History!, "WEEK 8"));
        Assert.Equal(["warning 137 -/-/-: RADIOLOGIST 1, RADIOLOGIST 2"], accepted.Problems.Select(HistoryLines.Problem));
    }

    [Fact]
    public void Assessors_that_mean_different_lesions_by_one_id_are_reported()
    {
        var history = new SdtmCase().By(Independent, "RADIOLOGIST 1", "Y");
        Read(history, "21");
        history.By(Independent, "RADIOLOGIST 2").Lesion("T01", "TARGET", "LIVER").By(Independent, "RADIOLOGIST 2", "Y").Longest("T01", Week8, "16");
        Assert.Contains("warning 119 BASELINE/T01/TU 2: LIVER", SdtmHistories.Of(history.Subject)[^1].Problems.Select(HistoryLines.Problem));
    }

    [Fact]
    public void The_flag_of_the_investigator_makes_no_accepted_read() =>
        Assert.Single(SdtmHistories.Of(Read(new SdtmCase().By("INVESTIGATOR", null, "Y"), "20").Subject));

    [Fact]
    public void Identifications_without_an_evaluator_are_everybodys()
    {
        var history = new SdtmCase().By(null).Lesion("T01", "TARGET", "LUNG")
            .By("INVESTIGATOR").Longest("T01", Baseline, "20").By(Independent, "RADIOLOGIST 1").Longest("T01", Baseline, "21");
        var readers = SdtmHistories.Of(history.Subject);
        Assert.Equal(["INVESTIGATOR", "RADIOLOGIST 1"], readers.Select(reader => reader.Reader.Name));
        Assert.All(readers, reader => Assert.Empty(reader.Problems));
    }

    [Fact]
    public void Records_that_name_nobody_make_one_history_without_a_reader()
    {
        var reader = Read(new SdtmCase().By(null), "20").History;
        Assert.Null(reader.Reader.Name);
        Assert.Null(reader.History!.Header.Reader);
    }

    [Fact]
    public void A_reader_with_responses_alone_has_no_history()
    {
        var history = SdtmCase.WithTarget.By("ADJUDICATOR").Response("OVRLRESP", Week8, "PD");
        var adjudicator = SdtmHistories.Of(history.Subject)[1];
        Assert.Equal("ADJUDICATOR", adjudicator.Reader.Name);
        Assert.Null(adjudicator.History);
        Assert.Equal(["warning 138 -/-/-: no result of a lesion"], adjudicator.Problems.Select(HistoryLines.Problem));
        Assert.Equal(["RS 1 Response -/-"], adjudicator.Placements.Select(HistoryLines.Placement));
    }

    [Fact]
    public void An_error_of_one_reader_leaves_the_others_alone()
    {
        var history = SdtmCase.WithTarget.Longest("T01", Week8, "many").By(Independent, "RADIOLOGIST 1");
        Read(history, "21");
        var readers = SdtmHistories.Of(history.Subject);
        Assert.Null(readers[0].History);
        Assert.NotNull(readers[1].History);
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void More_readers_than_a_study_can_have_are_an_error(int count, bool isPossible)
    {
        var history = new SdtmCase();
        for (var i = 0; i < count; i++)
            Read(history.By(Independent, $"R{i}"), "20");
        var readers = SdtmHistories.Of(history.Subject);
        Assert.Equal(count, readers.Count);
        Assert.All(readers, reader => Assert.Equal(isPossible, reader.History is not null));
        Assert.Equal(isPossible ? 0 : count, readers.Count(reader => reader.Problems.Any(problem => problem.Code == "RE-IN-144")));
        Assert.Equal(2 * count, readers.Sum(reader => reader.Placements.Count));
    }

    [Fact]
    public void A_subject_without_tumour_records_has_no_reader() => Assert.Empty(SdtmHistories.Of(new SdtmSubject("S-1")));

    [Fact]
    public void The_header_tells_study_site_arm_and_dates()
    {
        var header = SdtmCase.WithTarget.With(subject => subject with
        {
            Demographics = new() { SiteId = "07", Arm = "A" },
            Dispositions = [new() { StandardTerm = "RANDOMIZED", Start = "2024-01-01T08:00" }],
        }).Valid().Header;
        Assert.Equal(
            new SubjectHeader("S-1")
            {
                StudyId = "TRIAL", SiteId = "07", Arm = "A", Reader = "INVESTIGATOR",
                RandomizationDate = new(2024, 1, 1), FirstDoseDate = new(2024, 1, 3), LastDoseDate = new(2024, 9, 30),
            },
            header);
    }

    [Fact]
    public void The_dates_of_ADSL_go_before_those_of_SDTM() => Assert.Equal(
        new DateOnly(2024, 1, 5),
        SdtmCase.WithTarget.With(subject => subject with { Adsl = new() { TreatmentStart = new(2024, 1, 5) } }).Valid().Header.FirstDoseDate);
}
