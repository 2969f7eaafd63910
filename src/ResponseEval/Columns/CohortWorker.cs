namespace ResponseEval.Columns;

/// <summary>Evaluates subject after subject on one core, with scratch memory that all of them share.</summary>
internal sealed class CohortWorker(CohortColumns cohort, CohortResults results, ProtocolRules rules, CohortGrowth growth)
{
    private CoursePoint[] course = new CoursePoint[64];
    private DatedResponse[] scratch = new DatedResponse[64];
    private DatedProgression[] progression = new DatedProgression[64];

    public void Evaluate(int firstSubject, int endSubject)
    {
        var columns = new CohortSpans(cohort);
        var output = new ResultSpans(results);
        for (var number = firstSubject; number < endSubject; number++)
            Evaluate(number, columns.FirstAssessment(number), columns.Subject(number), output);
    }

    private void Evaluate(int number, int row, in SubjectColumns subject, in ResultSpans output)
    {
        var followUps = subject.Days.Length - subject.Baseline - 1;
        if (followUps > course.Length)
            MakeRoom(followUps);
        var first = default(FirstEvaluation);
        Fold(subject, row, output, ref first);

        var window = subject.Window;
        var inWindow = window.Select(course.AsSpan(0, followUps));
        var outcome = SubjectOutcome.Of(inWindow, window, subject.TreatmentStart, subject.Events, rules, scratch, progression);
        output.Write(number, outcome, progression.AsSpan(0, outcome.Progression.Count));
        var (isHyperprogression, notExcluded) = HyperprogressionPattern.Decide(growth.Decide(subject, inWindow, first), outcome.Progression);
        var pattern = PatternRule.Decide(subject.DiseaseAtBaseline(), inWindow, outcome.Progression, outcome.Irecist.Response, isHyperprogression);
        output.Write(number, pattern, pattern == ResponsePattern.HyperProgression && notExcluded);
    }

    /// <summary>The responses of a subject: into the results, and into the course that its outcome is read from.</summary>
    private void Fold(in SubjectColumns subject, int row, in ResultSpans output, ref FirstEvaluation first)
    {
        for (var assessment = 0; assessment < subject.Baseline; assessment++)
            output.WriteBefore(row + assessment, CohortResults.NoSum);
        var baseline = subject.Baseline;
        ResponseFold.Begin(subject.Facts(baseline), rules, out var state);
        first.BaselineSum = state.Recist.BaselineSum;
        output.WriteBefore(row + baseline, ResultSpans.Hundredths(first.BaselineSum));
        for (var assessment = baseline + 1; assessment < subject.Days.Length; assessment++)
        {
            var decision = ResponseFold.Advance(ref state, subject.Facts(assessment), rules, out var step);
            output.Write(row + assessment, step, decision);
            ref var point = ref course[assessment - baseline - 1];
            point.Day = state.LastDay;
            point.Target = step.Target.Response;
            point.NonTarget = step.NonTarget.Response;
            point.Overall = step.Overall.Response;
            point.NewLesion = step.Findings.NewLesions.Present != 0;
            point.Irecist = decision.Response;
            point.Step = decision.Step;
            if (decision.Step == BlockStep.Opened)
            {
                point.Triggers = state.Irecist.Block.Triggers;
                point.BackdatedToDay = state.Irecist.Block.BackdatedToDay ?? Days.None;
            }

            if (assessment != baseline + 1)
                continue;
            first.Sum = step.Findings.Sum;
            first.NewTargetSum = step.Findings.NewTargetSum;
            first.NewLesions = step.Findings.NewLesions.Present;
        }
    }

    private void MakeRoom(int followUps)
    {
        course = new CoursePoint[followUps];
        scratch = new DatedResponse[followUps];
        progression = new DatedProgression[followUps];
    }
}
