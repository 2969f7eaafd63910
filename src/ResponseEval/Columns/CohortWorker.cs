using System.Runtime.CompilerServices;

namespace ResponseEval.Columns;

/// <summary>Evaluates subject after subject on one core, with scratch memory that all of them share.</summary>
internal sealed class CohortWorker(CohortColumns cohort, CohortResults results, ProtocolRules rules, CohortGrowth growth)
{
    private readonly LastRows last = new();
    private readonly CohortCourse course = new();
    private DatedProgression[] progression = [];

    public void Evaluate(int firstSubject, int endSubject)
    {
        var columns = new CohortSpans(cohort, last);
        var output = new ResultSpans(results);
        var end = columns.FirstAssessment(endSubject);
        for (var number = firstSubject; number < endSubject; number++)
        {
            var subject = columns.Subject(number);
            Evaluate(number, columns.FirstAssessment(number), end, ref subject, output);
        }
    }

    private void Evaluate(int number, int row, int end, ref SubjectColumns subject, in ResultSpans output)
    {
        var days = subject.Days[(subject.Baseline + 1)..];
        course.MakeRoom(days.Length);
        var baselineSum = Fold(ref subject, days, row, end, output);

        var window = subject.Window;
        var inWindow = window.Select(days);
        var best = BestOutcome.Of(course.Best(inWindow), window.ReferenceDay, rules);
        output.Write(number, best);
        if (output.WantsProgression)
            Follow(number, ref subject, course.Points(inWindow), baselineSum, best.Irecist.Response, output);
    }

    /// <summary>Progression events, survival and pattern.</summary>
    private void Follow(
        int number, ref SubjectColumns subject, ReadOnlySpan<CoursePoint> inWindow, long? baselineSum, IrecistResponse best, in ResultSpans output)
    {
        if (progression.Length < inWindow.Length)
            progression = new DatedProgression[2 * inWindow.Length];
        var outcome = ProgressionOutcome.Of(inWindow, subject.Window, subject.TreatmentStart, subject.Events, rules, progression);
        output.Write(number, outcome, progression.AsSpan(0, outcome.Events.Count));
        var (isHyperprogression, notExcluded) =
            HyperprogressionPattern.Decide(growth.Decide(subject, inWindow, baselineSum), outcome.Events);
        var pattern = PatternRule.Decide(subject.DiseaseAtBaseline(), inWindow, outcome.Events, best, isHyperprogression);
        output.Write(number, pattern, pattern == ResponsePattern.HyperProgression && notExcluded);
    }

    /// <summary>The responses of a subject: into the results, and into the course that its outcome is read from.</summary>
    /// <returns>The baseline sum.</returns>
    private long? Fold(ref SubjectColumns subject, ReadOnlySpan<int> days, int row, int end, in ResultSpans output)
    {
        var baseline = subject.Baseline;
        for (var assessment = 0; assessment < baseline; assessment++)
            output.WriteBefore(row + assessment, CohortResults.NoSum);
        subject.Read(baseline, 1, rules, out var findings);
        ResponseFold.Begin(findings.CompleteSum(0), subject.Days[baseline], out var state);
        output.WriteBefore(row + baseline, ResultSpans.Hundredths(state.Recist.BaselineSum));
        for (var first = 0; first < days.Length; first += RunFindings.Capacity)
        {
            var run = days.Slice(first, Math.Min(RunFindings.Capacity, days.Length - first));
            var assessment = baseline + 1 + first;
            subject.Read(assessment, run.Length, rules, out findings);
            RecistRun.Decide(findings, state.Recist, rules, out var recist);
            var irecist = new IrecistRun(findings, recist);
            for (var t = irecist.Next(-1, state.Irecist, recist); t >= 0; t = irecist.Next(t, state.Irecist, recist))
            {
                subject.Assessment = assessment + t;
                irecist.Take(t, Step(ref state.Irecist, ref subject, recist, t, first));
            }

            course.Take(first, findings, recist, irecist);
            output.Write(row + assessment, end, findings, recist, irecist);
            if (first + RunFindings.Capacity < days.Length)
                recist.Remember(ref state.Recist, findings, run);
        }

        return state.Recist.BaselineSum;
    }

    /// <summary>iRECIST at one assessment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private IrecistDecision Step(ref IrecistMemory memory, ref SubjectColumns subject, in RecistRun recist, int place, int first)
    {
        var step = default(FoldStep);
        AssessmentFindings.Read(ref subject, rules, out step.Findings);
        ResponseFold.LookOne(memory, recist, place, ref subject, rules, ref step);
        var decision = IrecistStep.Decide(ref memory, step, ref subject, rules);
        if (decision.Step == BlockStep.Opened)
            course.Open(first + place, memory.Block);
        return decision;
    }
}
