using System.Runtime.CompilerServices;

namespace ResponseEval.Columns;

/// <summary>Evaluates subject after subject on one core, with scratch memory that all of them share.</summary>
internal sealed class CohortWorker(CohortColumns cohort, CohortResults results, ProtocolRules rules, CohortGrowth growth)
{
    private const int UsualFollowUps = 16;
    private FoldStep[] steps = [];
    private CoursePoint[] course = [];
    private DatedResponse[] scratch = [];
    private DatedProgression[] progression = [];

    public void Evaluate(int firstSubject, int endSubject)
    {
        var columns = new CohortSpans(cohort);
        var output = new ResultSpans(results);
        for (var number = firstSubject; number < endSubject; number++)
        {
            var subject = columns.Subject(number);
            Evaluate(number, columns.FirstAssessment(number), ref subject, output);
        }
    }

    private void Evaluate(int number, int row, ref SubjectColumns subject, in ResultSpans output)
    {
        var followUps = subject.Days.Length - subject.Baseline - 1;
        if (followUps >= course.Length)
            MakeRoom(followUps);
        var first = default(FirstEvaluation);
        Fold(ref subject, row, output, ref first);

        var window = subject.Window;
        var inWindow = window.Select(course.AsSpan(1, followUps));
        var best = BestOutcome.Of(inWindow, window, rules, scratch);
        output.Write(number, best);
        if (!output.WantsProgression)
            return;
        var outcome = ProgressionOutcome.Of(inWindow, window, subject.TreatmentStart, subject.Events, rules, progression);
        output.Write(number, outcome, progression.AsSpan(0, outcome.Events.Count));
        var (isHyperprogression, notExcluded) = HyperprogressionPattern.Decide(growth.Decide(subject, inWindow, first), outcome.Events);
        var pattern = PatternRule.Decide(subject.DiseaseAtBaseline(), inWindow, outcome.Events, best.Irecist.Response, isHyperprogression);
        output.Write(number, pattern, pattern == ResponsePattern.HyperProgression && notExcluded);
    }

    /// <summary>The responses of a subject: into the results, and into the course that its outcome is read from.</summary>
    private void Fold(ref SubjectColumns subject, int row, in ResultSpans output, ref FirstEvaluation first)
    {
        for (var assessment = 0; assessment < subject.Baseline; assessment++)
            output.WriteBefore(row + assessment, CohortResults.NoSum);
        var baseline = subject.Baseline;
        var read = steps.AsSpan(0, subject.Days.Length - baseline);
        Read(ref subject, read);
        ResponseFold.Begin(read[0].Findings, subject.Days[baseline], out var state);
        first.BaselineSum = state.Recist.BaselineSum;
        output.WriteBefore(row + baseline, ResultSpans.Hundredths(first.BaselineSum));
        var points = course.AsSpan(0, read.Length);
        for (var t = 1; t < read.Length; t++)
        {
            subject.Assessment = baseline + t;
            ref var step = ref read[t];
            ResponseFold.Advance(ref state, ref subject, rules, ref step);
            ref var point = ref points[t];
            point.Day = state.LastDay;
            point.Target = step.Target.Response;
            point.NonTarget = step.NonTarget.Response;
            point.Overall = step.Overall.Response;
            point.NewLesion = step.Findings.NewLesions.Present != 0;
            point.Irecist = step.Irecist.Response;
            point.Step = step.Irecist.Step;
            if (point.Step != BlockStep.Opened)
                continue;
            point.Triggers = state.Irecist.Block.Triggers;
            point.BackdatedToDay = state.Irecist.Block.BackdatedToDay ?? Days.None;
        }

        output.Write(row + baseline + 1, points[1..], read[1..]);
        if (read.Length == 1)
            return;
        ref readonly var findings = ref read[1].Findings;
        first.Sum = findings.Sum;
        first.NewTargetSum = findings.NewTargetSum;
        first.NewLesions = findings.NewLesions.Present;
    }

    /// <summary>The findings of all assessments, before anything is decided: they do not depend on one another, so none waits for the decisions of the last.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Read(ref SubjectColumns subject, Span<FoldStep> read)
    {
        for (var t = 0; t < read.Length; t++)
        {
            subject.Assessment = subject.Baseline + t;
            AssessmentFindings.Read(ref subject, rules, out read[t].Findings);
        }
    }

    private void MakeRoom(int followUps)
    {
        var room = Math.Max(UsualFollowUps, 2 * followUps);
        steps = new FoldStep[room + 1];
        course = new CoursePoint[room + 1];
        scratch = new DatedResponse[room];
        progression = new DatedProgression[room];
    }
}
