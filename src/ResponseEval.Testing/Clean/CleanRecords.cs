namespace ResponseEval.Testing;

/// <summary>What stands beside the scans of a clean subject: reported responses, ctDNA, clinical states, the last dose.</summary>
internal static class CleanRecords
{
    private const string Reader = "READER 1";

    public static GeneratedSubject Complete(GeneratedSubject subject, Draw draw)
    {
        var dose = subject.Header.FirstDoseDate!.Value;
        var level = draw.Between(20, 200) / 1000.0;
        var samples = new List<CtdnaSample> { Sample(dose.AddDays(-2), level) };
        for (var visit = 2; visit < subject.Assessments.Count; visit += 2)
            samples.Add(Sample(subject.Assessments[visit].Date, level * draw.Between(0, 20) / 10));
        return Report(subject with
        {
            Header = subject.Header with { LastDoseDate = subject.Assessments[^1].Date.AddDays(-1) },
            Ctdna = new(samples.ToArray()),
            Clinical = [.. subject.Assessments.Where(assessment => assessment.Kind == AssessmentKind.FollowUp).Select(assessment => new ClinicalStatus(assessment.Date, Ecog: 1, Stable: true))],
        });
    }

    /// <summary>The subject with the responses that follow from its readings, as a reader reports them.</summary>
    public static GeneratedSubject Report(GeneratedSubject subject)
    {
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate((subject with { Reported = [] }).Build());
        var reported = new List<ReportedResponse>();
        for (var t = 0; t < evaluation.Timepoints.Count; t++)
            reported.AddRange(Of(evaluation.History.FollowUps[t], evaluation.Timepoints[t]));
        reported.AddRange(Best(evaluation));
        return subject with { Reported = new(reported.ToArray()) };
    }

    private static CtdnaSample Sample(DateOnly date, double value) => new(date)
    {
        Assay = "panel-74",
        Unit = CtdnaUnit.VariantAlleleFraction,
        Value = Math.Round(value, 4),
        Detected = Math.Round(value, 4) >= 0.001,
        LimitOfDetection = 0.001,
    };

    private static IEnumerable<ReportedResponse> Of(Assessment assessment, TimepointResponse response) =>
    [
        new()
        {
            Assessment = assessment.Id,
            Date = assessment.Date,
            Reader = Reader,
            Target = response.Recist.Target.Code(),
            NonTarget = response.Recist.NonTarget.Code(),
            NewLesion = response.Recist.NewLesion,
            Overall = response.Recist.Overall.Code(),
            Sum = response.TargetSum,
            BaselineSum = response.BaselineSum,
            NadirSum = response.NadirSum,
        },
        new()
        {
            Assessment = assessment.Id,
            Date = assessment.Date,
            Criterion = ReportedCriterion.Irecist,
            Reader = Reader,
            Target = response.Recist.Target.IrecistCode(),
            NonTarget = response.Recist.NonTarget.IrecistCode(),
            NewLesion = response.Recist.NewLesion,
            Overall = response.Irecist.Code(),
        },
    ];

    private static IEnumerable<ReportedResponse> Best(SubjectEvaluation evaluation)
    {
        DateOnly? progression = null;
        foreach (var timepoint in evaluation.TimepointsInWindow)
            if (timepoint.Recist.Overall == OverallResponse.ProgressiveDisease && progression is null)
                progression = evaluation.ProgressionEvents.First(progressionEvent => progressionEvent.Date == timepoint.Date).ProgressionDate(evaluation.Rules);
        return
        [
            new() { Reader = Reader, Best = evaluation.Best.Recist.Response.Code(), ProgressionDate = progression },
            new() { Reader = Reader, Best = evaluation.Best.RecistConfirmed.Response.Code(), IsConfirmed = true },
            new() { Reader = Reader, Criterion = ReportedCriterion.Irecist, Best = evaluation.Best.Irecist.Response.Code() },
        ];
    }
}
