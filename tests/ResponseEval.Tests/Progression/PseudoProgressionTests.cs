namespace ResponseEval.Tests;

/// <summary>Section D.1 of the rule book, and the published table of iBOR (H.4) read as pseudo-progression.</summary>
public sealed class PseudoProgressionTests
{
    [Fact]
    public void Growth_at_week_8_and_a_response_at_week_14_is_strict_and_early()
    {
        var (finding, found) = Single("iUPD iPR", (56, 130), (98, 60));
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.True(finding.IsStrict);
        Assert.Equal((PseudoProgressionCall.Confirmed, 56, true, true), (found.Call, found.Day, found.Early, found.Strict));
    }

    [Fact]
    public void Growth_and_then_stable_disease_is_broad_only()
    {
        var (finding, found) = Single("iUPD iSD", (56, 130), (98, 110));
        Assert.Equal(FindingStatus.Met, finding.Status);
        Assert.False(finding.IsStrict);
        Assert.Equal((PseudoProgressionCall.Confirmed, false), (found.Call, found.Strict));
    }

    [Fact]
    public void A_response_after_confirmed_progression_is_a_late_reversal()
    {
        var (finding, found) = Single("iUPD iCPD iCPD", (56, 130), (90, 140), (150, 60));
        Assert.Equal(FindingStatus.NotMet, finding.Status);
        Assert.Equal(PseudoProgressionCall.Refuted, found.Call);
        Assert.Equal(new LateReversal(Patients.Day(150), Patients.Day(90), OverallResponse.PartialResponse), finding.LateReversal);
    }

    [Fact]
    public void Growth_at_week_18_that_passes_is_broad_and_late()
    {
        var (finding, found) = Single("iSD iUPD iSD", (56, 100), (126, 130), (168, 110));
        Assert.Equal((FindingStatus.Met, false), (finding.Status, finding.IsStrict));
        Assert.Equal((PseudoProgressionCall.Confirmed, 126, false), (found.Call, found.Day, found.Early));
    }

    [Fact]
    public void Growth_that_no_scan_follows_is_indeterminate()
    {
        var (finding, found) = Single("iUPD", (56, 130));
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.Unconfirmed), (finding.Status, finding.Reason));
        Assert.Equal(PseudoProgressionCall.Indeterminate, found.Call);
        Assert.Equal(new ConfirmationWindow(Patients.Day(84), Patients.Day(112)), found.Progression.Confirmation);
    }

    [Theory]
    [InlineData(84, true)]
    [InlineData(85, false)]
    public void Week_12_parts_early_from_late(int day, bool early) => Assert.Equal(early, Single(null, (day, 130)).Event.Early);

    [Theory]
    [InlineData("iCR", "refuted", 0, 0, 0, 50, 60)]
    [InlineData("iCR", "strict", 130, 60, 0, 0, 0)]
    [InlineData("iCR", "broad", 130, 110, 0, 0, 0)]
    [InlineData("iCR", "strict", 130, -1, 0, 0, 0)]
    [InlineData("iPR", "strict", 130, 60, 60, 60, 60)]
    [InlineData("iPR", "broad", 130, 110, 60, 60, 60)]
    [InlineData("iPR", "strict", 130, -1, 60, 60, 60)]
    [InlineData("iSD", "broad", 130, 110, 110, 110, 110)]
    [InlineData("iSD", "broad broad", 130, 110, 130, 110, 110)]
    [InlineData("iSD", "broad", 130, 110, -1, 110, 110)]
    [InlineData("iCPD", "refuted", 130, 140, 140, 140, 140)]
    [InlineData("iCPD", "refuted", 130, 132, 140, 60, -1)]
    [InlineData("iUPD", "indeterminate", 130, -1, -1, -1, -1)]
    public void The_published_best_responses_and_their_reading(string best, string reading, params int[] sizes)
    {
        var visits = sizes.Select((mm, place) => ((place + 1) * 56, mm < 0 ? (double?)null : mm)).ToArray();
        var evaluation = Patients.OfTarget(visits).Evaluated();
        Assert.Equal(best, evaluation.Best.Irecist.Response.Code());
        var found = PseudoProgression.Of(evaluation).Events.Select(progression => progression switch
        {
            { Call: PseudoProgressionCall.Confirmed, Strict: true } => "strict",
            { Call: PseudoProgressionCall.Confirmed } => "broad",
            { Call: PseudoProgressionCall.Refuted } => "refuted",
            _ => "indeterminate",
        });
        Assert.Equal(reading, string.Join(' ', found));
    }

    [Fact]
    public void An_open_event_of_a_stable_subject_is_suspected()
    {
        var builder = Patients.OfTarget((56, 130)).Clinical(new(Patients.Day(56), Stable: true));
        Assert.Equal(PseudoProgressionCall.Suspected, Assert.Single(PseudoProgression.Of(builder.Evaluated()).Events).Call);
    }

    [Fact]
    public void An_open_event_of_a_subject_that_is_worse_is_indeterminate()
    {
        var builder = Patients.OfTarget((56, 130)).Clinical(new(Patients.Day(56), Stable: false));
        Assert.Equal(PseudoProgressionCall.Indeterminate, Assert.Single(PseudoProgression.Of(builder.Evaluated()).Events).Call);
    }

    [Theory]
    [InlineData(SubjectEventKind.Death)]
    [InlineData(SubjectEventKind.NewAnticancerTherapy)]
    [InlineData(SubjectEventKind.DataCutoff)]
    [InlineData(SubjectEventKind.ConsentWithdrawn)]
    [InlineData(SubjectEventKind.LostToFollowUp)]
    public void Nothing_is_suspected_once_the_observation_is_over(SubjectEventKind kind)
    {
        var builder = Patients.OfTarget((56, 130)).Clinical(new(Patients.Day(56), Stable: true)).Event(new(Patients.Day(70), kind));
        Assert.Equal(PseudoProgressionCall.Indeterminate, Assert.Single(PseudoProgression.Of(builder.Evaluated()).Events).Call);
    }

    [Theory]
    [InlineData(41, null, null)]
    [InlineData(42, 42, null)]
    [InlineData(84, 84, 84)]
    [InlineData(85, null, 85)]
    [InlineData(112, null, 112)]
    [InlineData(113, null, null)]
    public void A_ctDNA_sample_near_the_event_or_in_the_window_is_named(int day, int? near, int? inWindow)
    {
        var found = Assert.Single(PseudoProgression.Of(Patients.OfTarget((56, 130)).Ctdna(new(Patients.Day(day))).Evaluated()).Events);
        Assert.Equal((On(near), On(inWindow)), (found.CtdnaNear, found.CtdnaInConfirmationWindow));
    }

    [Fact]
    public void Of_two_samples_equally_near_the_later_is_named()
    {
        var builder = Patients.OfTarget((56, 130)).Ctdna(new(Patients.Day(60))).Ctdna(new(Patients.Day(52)));
        Assert.Equal(Patients.Day(60), Assert.Single(PseudoProgression.Of(builder.Evaluated()).Events).CtdnaNear);
    }

    [Fact]
    public void Without_an_event_there_is_none()
    {
        var finding = PseudoProgression.Of(Patients.OfTarget((56, 100)).Evaluated());
        Assert.Equal((FindingStatus.NotMet, PhenomenonReason.NoProgression), (finding.Status, finding.Reason));
    }

    [Fact]
    public void Without_an_evaluable_follow_up_it_is_not_evaluable()
    {
        var finding = PseudoProgression.Of(Patients.OfTarget((56, null)).Evaluated());
        Assert.Equal((FindingStatus.NotEvaluable, PhenomenonReason.NoFollowUp), (finding.Status, finding.Reason));
    }

    [Fact]
    public void Shrinkage_under_another_therapy_is_none()
    {
        var builder = Patients.OfTarget((56, 130), (98, 60)).Event(SubjectEvent.NewAnticancerTherapy(Patients.Day(98)));
        Assert.Equal(FindingStatus.NotEvaluable, PseudoProgression.Of(builder.Evaluated()).Status);
    }

    private static DateOnly? On(int? day) => day is { } given ? Patients.Day(given) : null;

    private static (PseudoProgression Finding, PseudoProgressionEvent Event) Single(string? expected, params (int, double?)[] visits)
    {
        var evaluation = Patients.OfTarget(visits).Evaluated();
        if (expected is not null)
            Assert.Equal(expected, evaluation.Irecist());
        var finding = PseudoProgression.Of(evaluation);
        return (finding, Assert.Single(finding.Events));
    }
}
