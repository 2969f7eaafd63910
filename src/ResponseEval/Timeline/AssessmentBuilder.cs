using System.Globalization;

namespace ResponseEval;

/// <summary>Reads lesions at one assessment, and declares those that are seen for the first time. Lengths are in millimetres.</summary>
public sealed class AssessmentBuilder
{
    private readonly List<Reading> readings = [];
    private readonly HistoryDraft draft;
    private Assessment assessment;

    internal AssessmentBuilder(Assessment assessment, HistoryDraft draft)
    {
        this.assessment = assessment;
        this.draft = draft;
    }

    /// <summary>Sets the id of the assessment.</summary>
    /// <param name="id">The id, for example "W8".</param>
    public AssessmentBuilder Id(string id) => With(assessment with { Id = id });

    /// <summary>Sets the date of the last scan.</summary>
    /// <param name="endDate">The date.</param>
    public AssessmentBuilder Until(DateOnly endDate) => With(assessment with { EndDate = endDate });

    /// <summary>Says that new symptoms led to the scan.</summary>
    public AssessmentBuilder SymptomDriven() => With(assessment with { SymptomDriven = true });

    /// <summary>Says that the tumour markers of the protocol are above normal.</summary>
    public AssessmentBuilder TumorMarkersElevated() => With(assessment with { TumorMarkersElevated = true });

    /// <summary>Declares a target lesion and records its diameter.</summary>
    /// <param name="id">The id of the lesion.</param>
    /// <param name="organ">The organ.</param>
    /// <param name="millimeters">The longest diameter; of a lymph node the short axis.</param>
    /// <param name="lymphNode">True for a lymph node.</param>
    public AssessmentBuilder Target(string id, string organ, double millimeters, bool lymphNode = false) =>
        Declare(id, LesionRole.Target, organ, lymphNode).Measured(id, millimeters);

    /// <summary>Declares a non-target lesion that is present.</summary>
    /// <param name="id">The id of the lesion.</param>
    /// <param name="organ">The organ.</param>
    /// <param name="lymphNode">True for a lymph node.</param>
    public AssessmentBuilder NonTarget(string id, string organ, bool lymphNode = false) =>
        Declare(id, LesionRole.NonTarget, organ, lymphNode).Present(id);

    /// <summary>Declares a new lesion that is measurable and records its diameter.</summary>
    /// <param name="id">The id of the lesion.</param>
    /// <param name="organ">The organ.</param>
    /// <param name="millimeters">The longest diameter; of a lymph node the short axis.</param>
    /// <param name="lymphNode">True for a lymph node.</param>
    public AssessmentBuilder NewTarget(string id, string organ, double millimeters, bool lymphNode = false) =>
        Declare(id, LesionRole.NewTarget, organ, lymphNode).Measured(id, millimeters);

    /// <summary>Declares a new lesion that is not measured and is present.</summary>
    /// <param name="id">The id of the lesion.</param>
    /// <param name="organ">The organ.</param>
    /// <param name="certainty">Whether it is certainly tumour.</param>
    /// <param name="lymphNode">True for a lymph node.</param>
    public AssessmentBuilder NewNonTarget(
        string id, string organ, LesionCertainty certainty = LesionCertainty.Unspecified, bool lymphNode = false) =>
        Declare(id, LesionRole.NewNonTarget, organ, lymphNode).Read(Reading.Present(id) with { Certainty = certainty });

    /// <summary>Records a measured diameter.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="millimeters">The diameter, 0 to 2000 mm; a third decimal is rounded half away from zero, with a warning.</param>
    public AssessmentBuilder Measured(string lesion, double millimeters) =>
        Read(Reading.Measured(lesion, Diameter(lesion, millimeters)));

    /// <summary>Records that a lesion is gone.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    public AssessmentBuilder Absent(string lesion) => Read(Reading.Absent(lesion));

    /// <summary>Records that a lesion is too small to measure.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    public AssessmentBuilder TooSmall(string lesion) => Read(Reading.TooSmall(lesion));

    /// <summary>Records that a lesion that is not a target was seen.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="change">How it changed since it was last seen.</param>
    public AssessmentBuilder Present(string lesion, LesionChange change = LesionChange.Unknown) => Read(Reading.Present(lesion, change));

    /// <summary>Records unequivocal progression of a lesion that is not a target.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="change">How it changed since it was last seen.</param>
    public AssessmentBuilder UnequivocalProgression(string lesion, LesionChange change = LesionChange.Unknown) =>
        Read(Reading.UnequivocalProgression(lesion, change));

    /// <summary>Records that a lesion could not be read.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="reason">Why, or null.</param>
    public AssessmentBuilder NotEvaluable(string lesion, string? reason = null) => Read(Reading.NotEvaluable(lesion, reason));

    /// <summary>Records that a lesion merged into another.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="into">The id of the target or new target that carries the joint diameter.</param>
    public AssessmentBuilder Merged(string lesion, string into) => Read(Reading.Merged(lesion, into));

    /// <summary>Records that a lesion split.</summary>
    /// <param name="lesion">The id of the lesion.</param>
    /// <param name="millimeters">The diameters of the parts.</param>
    public AssessmentBuilder Split(string lesion, params ReadOnlySpan<double> millimeters)
    {
        var parts = new Length[millimeters.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = Diameter(lesion, millimeters[i]);
        return Read(Reading.Split(lesion, parts));
    }

    /// <summary>Records any reading.</summary>
    /// <param name="reading">The reading.</param>
    public AssessmentBuilder Read(Reading reading)
    {
        readings.Add(reading);
        return this;
    }

    internal Assessment Build() => assessment with { Readings = ValueList<Reading>.Owning([.. readings]) };

    private AssessmentBuilder With(Assessment changed)
    {
        assessment = changed;
        return this;
    }

    private AssessmentBuilder Declare(string id, LesionRole role, string organ, bool lymphNode)
    {
        draft.Lesions.Add(new Lesion(id, role) { Site = new AnatomicSite(organ), IsLymphNode = lymphNode });
        return this;
    }

    /// <summary>A length from a double by way of decimal; one out of range becomes a problem of the history.</summary>
    private Length Diameter(string lesion, double millimeters)
    {
        var rounded = false;
        var length = default(Length);
        var inRange = double.IsFinite(millimeters)
            && Math.Abs(millimeters) <= (double)Length.Maximum.Millimeters
            && Length.TryFromMillimeters((decimal)millimeters, out length, out rounded);
        var found = millimeters.ToString(CultureInfo.InvariantCulture) + " mm";
        if (!inRange)
            draft.Problems.Add(ProblemCatalogue.LengthOutOfRange, found, "0 to 2000 mm", assessment.Id, lesion, "mm");
        else if (rounded)
            draft.Problems.Add(ProblemCatalogue.LengthRounded, found, "at most two decimals", assessment.Id, lesion, "mm");
        return length;
    }
}
