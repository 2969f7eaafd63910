using System.Buffers;
using System.Text;

namespace ResponseEval.Tests.Evaluation.Live;

public sealed class LiveSubjectTests
{
    private static readonly ResponseEvaluator Evaluator = new(ProtocolRules.Default);
    private static readonly DateOnly Baseline = new(2024, 1, 2);

    private static LiveSubject Enrolled => Evaluator.Begin(
        SubjectHistory.Create("S-1").Baseline(Baseline, s => s.Target("T1", "lung", 34).NonTarget("N1", "bone")).Build());

    [Fact]
    public void A_late_assessment_is_refused_and_changes_nothing()
    {
        var subject = Enrolled;
        Evaluator.Advance(ref subject, Scan(56, Reading.Measured("T1", Mm(30))));
        var before = subject;
        var refused = Assert.Throws<InvalidHistoryException>(() => Evaluator.Advance(ref subject, Scan(56, Reading.Measured("T1", Mm(30)))));
        Assert.Equal("RE-IN-034 S-1/V56/-/date", Place(refused));
        Assert.Same(before, subject);
        Assert.Equal(Baseline.AddDays(56), subject.LastAssessment);
    }

    [Fact]
    public void All_problems_of_an_assessment_are_reported_at_once()
    {
        var subject = Enrolled;
        var refused = Assert.Throws<InvalidHistoryException>(() => Evaluator.Advance(
            ref subject, Scan(56, Reading.Present("T1"), Reading.Measured("T9", Mm(3)), Reading.Present("N1"), Reading.Absent("N1"))));
        Assert.Equal(["RE-IN-024", "RE-IN-014", "RE-IN-013"], refused.Problems.Select(static problem => problem.Code));
    }

    [Fact]
    public void A_lesion_declared_later_must_be_new()
    {
        var refused = Assert.Throws<InvalidHistoryException>(() => Enrolled.Declare(new Lesion("T2", LesionRole.Target)));
        Assert.Equal("RE-IN-018 S-1/-/T2/role", Place(refused));
        refused = Assert.Throws<InvalidHistoryException>(() => Enrolled.Declare(new Lesion("T1", LesionRole.NewTarget)));
        Assert.Equal("RE-IN-011 S-1/-/T1/id", Place(refused));
    }

    [Fact]
    public void Treatment_of_a_lesion_counts_from_the_next_assessment_and_not_backwards()
    {
        var subject = Enrolled;
        Evaluator.Advance(ref subject, Scan(56, Reading.Measured("T1", Mm(30)), Reading.Present("N1")));
        var refused = Assert.Throws<InvalidHistoryException>(() => subject.Record(SubjectEvent.Surgery(Baseline.AddDays(56), "T1")));
        Assert.Equal("RE-IN-034 S-1/-/T1/date", Place(refused));

        var response = Evaluator.Advance(
            ref subject, Scan(112, Reading.Absent("T1"), Reading.Present("N1")), events: [SubjectEvent.Surgery(Baseline.AddDays(57), "T1")]);
        Assert.Equal(TargetResponse.NotEvaluable, response.Recist.Target);
    }

    [Fact]
    public void A_new_lesion_is_declared_with_the_scan_that_shows_it()
    {
        var subject = Enrolled;
        var response = Evaluator.Advance(
            ref subject,
            Scan(56, Reading.Measured("T1", Mm(30)), Reading.Present("N1"), Reading.Measured("X1", Mm(12))),
            [new Lesion("X1", LesionRole.NewTarget)]);
        Assert.Equal(RuleId.IrecistUnconfirmedNewLesion, response.Rules.Irecist);
        Assert.Equal(3, subject.Lesions.Count);
    }

    [Fact]
    public void A_state_of_other_rules_is_refused()
    {
        var saved = Save(Evaluator, Enrolled);
        var other = new ResponseEvaluator(ProtocolRules.Default with { ConfirmationDays = 27 });
        Assert.Equal("RE-IN-035 -/-/-/rulesHash", Place(Assert.Throws<InvalidHistoryException>(() => other.Resume(saved))));
        var newer = new ResponseEvaluator(ProtocolRules.Default with { Version = "1.0.1" });
        Assert.Equal("RE-IN-035 -/-/-/rulesVersion", Place(Assert.Throws<InvalidHistoryException>(() => newer.Resume(saved))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("""{"stateVersion":"1"}""")]
    [InlineData("""{"stateVersion":1}""")]
    public void What_is_no_saved_state_is_refused(string text) =>
        Assert.Equal("RE-IN-035 -/-/-/-", Place(Assert.Throws<InvalidHistoryException>(() => Evaluator.Resume(Encoding.UTF8.GetBytes(text)))));

    [Fact]
    public void A_saved_state_that_was_cut_or_changed_is_refused_or_still_a_state()
    {
        var subject = Enrolled;
        Evaluator.Advance(ref subject, Scan(56, Reading.Measured("T1", Mm(50)), Reading.Present("N1")));
        var saved = Save(Evaluator, subject);
        for (var length = 0; length < saved.Length; length++)
            Assert.Throws<InvalidHistoryException>(() => Evaluator.Resume(saved.AsSpan(0, length)));
        for (var position = 0; position < saved.Length; position++)
            foreach (var change in "-9\"{}")
            {
                var changed = saved.ToArray();
                changed[position] = (byte)change;
                var problem = Record.Exception(() => Evaluator.Resume(changed));
                Assert.True(problem is null or InvalidHistoryException, $"{position} {change}: {problem}");
            }
    }

    [Fact]
    public void Saving_and_resuming_between_all_scans_changes_no_response_of_any_patient()
    {
        foreach (var (story, rules, history) in Rationale.ExplainedPatients.All())
        {
            var evaluator = new ResponseEvaluator(rules);
            var baselineOnly = SubjectHistory.Create(history.SubjectId).FirstDose(history.Header.FirstDoseDate!.Value);
            foreach (var lesion in history.Lesions)
                baselineOnly.Lesion(lesion);
            var subject = evaluator.Begin(baselineOnly.Assessment(history.Baseline).Build());
            var whole = evaluator.Evaluate(history);
            for (var followUp = 0; followUp < history.FollowUps.Length; followUp++)
            {
                subject = evaluator.Resume(Save(evaluator, subject));
                Assert.True(whole.Timepoints[followUp] == evaluator.Advance(ref subject, history.FollowUps[followUp]), story);
            }
        }
    }

    private static byte[] Save(ResponseEvaluator evaluator, LiveSubject subject)
    {
        var output = new ArrayBufferWriter<byte>();
        evaluator.Save(subject, output);
        return output.WrittenSpan.ToArray();
    }

    private static Assessment Scan(int day, params ReadOnlySpan<Reading> readings) =>
        new("V" + day, Baseline.AddDays(day)) { Readings = new ValueList<Reading>(readings) };

    private static Length Mm(double millimeters) => Length.FromMillimeters(millimeters);

    private static string Place(InvalidHistoryException exception) => $"{exception.Problems[0].Code} {exception.Problems[0].Place}";
}
