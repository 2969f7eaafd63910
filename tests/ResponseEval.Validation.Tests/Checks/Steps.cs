using ResponseEval.Testing;

namespace ResponseEval.Validation.Tests;

/// <summary>Short words for what the cases change. Assessment 0 is the baseline, 1 to 3 are W8, W16 and W24; diameters are in 0.01 mm.</summary>
internal static class Steps
{
    public static void Nothing(Planting p) => Assert.NotNull(p);

    public static Lesion Lesion(this Planting p, string id) => p.Subject.Lesions.First(lesion => lesion.Id == id);

    public static void Size(this Planting p, int visit, string lesion, int hundredths) => p.Size(visit, p.Lesion(lesion), hundredths);

    public static void Method(this Planting p, int visit, string lesion, ImagingMethod method, int? hundredths = null) => p.Read(visit, lesion, p.ReadingOf(visit, lesion) with
    {
        Method = method,
        Diameter = hundredths is { } size ? Length.FromHundredths(size) : p.ReadingOf(visit, lesion).Diameter,
    });

    /// <summary>Adds a lesion with the same diameter at every assessment from one on; null reads it as present.</summary>
    public static void Lesion(this Planting p, Lesion lesion, int? hundredths = 2000, int from = 0)
    {
        p.Add(lesion);
        for (var visit = from; visit < p.Visits; visit++)
            p.Read(visit, lesion.Id, hundredths is { } size
                ? Reading.Measured(lesion.Id, Length.FromHundredths(size))
                : Reading.Present(lesion.Id));
    }

    public static Lesion Target(string id, string organ, bool node = false, string? location = null) =>
        new(id, LesionRole.Target) { Site = new(organ, location), IsLymphNode = node, Nature = LesionNature.Solid };

    public static Lesion New(string id, bool measured = true, bool node = false, string organ = "spleen") =>
        new(id, measured ? LesionRole.NewTarget : LesionRole.NewNonTarget) { Site = new(organ), IsLymphNode = node };

    public static Reading Equivocal(string id) => Reading.Present(id) with { Certainty = LesionCertainty.Equivocal };

    public static Reading Sized(string id, int hundredths) => Reading.Measured(id, Length.FromHundredths(hundredths));

    public static void Date(this Planting p, int visit, int day) =>
        p.Assessment(visit, assessment => assessment with { Date = CheckCase.Baseline.AddDays(day), PlannedDate = null, ReadOn = null });

    public static void Dose(this Planting p, int day) => p.Header(header => header with
    {
        FirstDoseDate = CheckCase.Baseline.AddDays(day), RandomizationDate = CheckCase.Baseline.AddDays(day), LastDoseDate = null,
    });

    public static void Event(this Planting p, int day, SubjectEventKind kind) => p.Add(new SubjectEvent(CheckCase.Baseline.AddDays(day), kind));

    public static void Recist(this Planting p, int visit, Func<ReportedResponse, ReportedResponse> change) => p.Reported(visit, ReportedCriterion.Recist, change);

    public static void Irecist(this Planting p, int visit, string overall) =>
        p.Reported(visit, ReportedCriterion.Irecist, reported => reported with { Overall = overall });

    public static void Called(this Planting p, int visit, string target) => p.Recist(visit, reported => reported with { Target = target, Overall = target });

    public static void Course(this Planting p, int[] percents, Action<Planting> then)
    {
        p.Course(percents);
        then(p);
    }

    public static void Report(this Planting p, Action<Planting> change)
    {
        change(p);
        p.Report();
    }

    public static void Sample(this Planting p, Func<CtdnaSample, CtdnaSample> change, int place = 1) => p.Change(subject => subject with
    {
        Ctdna = [.. subject.Ctdna.Select((sample, i) => i == place ? change(sample) : sample)],
    });

    public static void PreBaseline(this Planting p, int days, bool complete = true)
    {
        var baseline = p.Subject.Assessments[0];
        p.Change(subject => subject with
        {
            Assessments =
            [
                baseline with
                {
                    Id = "PRE", Kind = AssessmentKind.PreBaseline, Date = baseline.Date.AddDays(-days), ReadOn = null,
                    Readings = [.. baseline.Readings.Where(reading => complete || reading.Lesion != "T1")],
                },
                .. subject.Assessments,
            ],
        });
    }

    public static void Reads(this Planting p, params (string? Reader, string Overall, bool? Accepted, bool Adjudicator)[] reads) => p.Change(subject => subject with
    {
        Reported =
        [
            .. subject.Reported,
            .. reads.Select(read => new ReportedResponse { Assessment = "W16", Reader = read.Reader, Overall = read.Overall, Accepted = read.Accepted, IsAdjudicator = read.Adjudicator }),
        ],
    });

    public static void Extra(this Planting p, ReportedResponse response) => p.Change(subject => subject with { Reported = [.. subject.Reported, response] });

    public static void BestRecist(this Planting p, string best, bool confirmed = false) => p.Best(reported =>
        reported.Criterion == ReportedCriterion.Recist && reported.IsConfirmed == confirmed ? reported with { Best = best } : reported);

    public static void Progression(this Planting p, int day, ReportedCriterion criterion = ReportedCriterion.Recist) => p.Best(reported =>
        reported.Criterion == criterion && !reported.IsConfirmed ? reported with { ProgressionDate = CheckCase.Baseline.AddDays(day) } : reported);

    /// <summary>The subject with its non-target lesions alone, and what follows reported anew.</summary>
    public static void WithoutTargets(this Planting p)
    {
        p.Change(subject => subject with
        {
            Lesions = [.. subject.Lesions.Where(lesion => lesion.Role != LesionRole.Target)],
            Assessments = [.. subject.Assessments.Select(assessment => assessment with { Readings = [.. assessment.Readings.Where(reading => reading.Lesion[0] != 'T')] })],
        });
        p.Report();
    }

    public static void WithoutNonTargets(this Planting p)
    {
        p.Change(subject => subject with
        {
            Lesions = [.. subject.Lesions.Where(lesion => lesion.Role != LesionRole.NonTarget)],
            Assessments = [.. subject.Assessments.Select(assessment => assessment with { Readings = [.. assessment.Readings.Where(reading => reading.Lesion[0] != 'N')] })],
        });
        p.Report();
    }

    public static void Stability(this Planting p, int days, bool? stable) => p.Change(subject => subject with
    {
        Clinical = [new ClinicalStatus(CheckCase.Baseline.AddDays(days), Ecog: 1, Stable: stable)],
    });
}
