using System.Runtime.CompilerServices;

namespace ResponseEval.Columns;

/// <summary>Evaluates subject after subject on one core, with scratch memory that all of them share.</summary>
internal sealed class CohortWorker(CohortColumns cohort, CohortResults results, ProtocolRules rules, CohortGrowth growth)
{
    private readonly LastRows last = new();
    private readonly CohortCourse course = new();
    private DatedProgression[] progression = [];
    private SubjectState state;
    private RunFindings findings;
    private RecistRun recist;
    private IrecistRun irecist;
    private FoldStep step;

    public void Evaluate(int firstSubject, int endSubject)
    {
        var columns = new CohortSpans(cohort, last);
        var output = new ResultSpans(results);
        var end = columns.FirstAssessment(endSubject);
        var subject = default(SubjectColumns);
        for (var number = firstSubject; number < endSubject; number++)
        {
            columns.Open(number, ref subject);
            Evaluate(number, columns.FirstAssessment(number), end, ref subject, output);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Evaluate(int number, int row, int end, ref SubjectColumns subject, in ResultSpans output)
    {
        var days = subject.Days[(subject.Baseline + 1)..];
        course.MakeRoom(days.Length);
        var baselineSum = Fold(ref subject, row, end, output);

        var window = subject.Window;
        var inWindow = window.Select(days);
        BestOutcome.Read(course.Best(inWindow), window.ReferenceDay, rules, out var best);
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
            HyperprogressionPattern.Decide(growth.Decide(ref subject, inWindow, baselineSum), outcome.Events);
        var pattern = PatternRule.Decide(subject.DiseaseAtBaseline(), inWindow, outcome.Events, best, isHyperprogression);
        output.Write(number, pattern, pattern == ResponsePattern.HyperProgression && notExcluded);
    }

    /// <summary>The responses of a subject: into the results, and into the course that its outcome is read from. The baseline is read with the first run.</summary>
    /// <returns>The baseline sum.</returns>
    private long? Fold(ref SubjectColumns subject, int row, int end, in ResultSpans output)
    {
        var (baseline, count) = (subject.Baseline, subject.Days.Length);
        for (var assessment = 0; assessment < baseline; assessment++)
            output.WriteBefore(row + assessment, CohortResults.NoSum);
        RunFindings.Read(ref subject, baseline, Math.Min(RunFindings.Capacity, count - baseline), rules, out findings);
        ResponseFold.Begin(findings.TakeBaseline(), subject.Days[baseline], ref state);
        var baselineSum = state.Recist.BaselineSum;
        output.WriteBefore(row + baseline, ResultSpans.Hundredths(baselineSum));
        for (var first = baseline + 1; first < count; first += findings.Count)
        {
            if (first > baseline + 1)
                RunFindings.Read(ref subject, first, Math.Min(RunFindings.Capacity, count - first), rules, out findings);
            RecistRun.Decide(findings, state.Recist, rules, out recist);
            irecist = new(findings, recist);
            for (var t = irecist.Next(-1, state.Irecist, recist); t >= 0; t = irecist.Next(t, state.Irecist, recist))
                Step(ref subject, t, first);
            course.Take(first - baseline - 1, findings, recist, irecist);
            output.Write(row + first, end, findings, recist, irecist);
            if (first + findings.Count < count)
                recist.Remember(ref state.Recist, findings, subject.Days[first..]);
        }

        return baselineSum;
    }

    /// <summary>iRECIST at one assessment.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Step(ref SubjectColumns subject, int place, int first)
    {
        subject.Assessment = first + place;
        subject.Read(findings.KnownSum(place), rules, out step.Findings);
        ResponseFold.LookOne(state.Irecist, recist, place, ref subject, rules, ref step);
        var decision = IrecistStep.Decide(ref state.Irecist, step, ref subject, rules);
        irecist.Take(place, decision);
        if (decision.Step == BlockStep.Opened)
            course.Open(first + place - subject.Baseline - 1, state.Irecist.Block);
    }
}
