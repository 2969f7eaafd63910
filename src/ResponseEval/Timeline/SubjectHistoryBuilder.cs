using System.Globalization;

namespace ResponseEval;

/// <summary>Builds a <see cref="SubjectHistory"/> step by step. Nothing is checked before <see cref="Build"/> or <see cref="TryBuild"/>, which report all problems at once.</summary>
public sealed class SubjectHistoryBuilder
{
    private readonly HistoryDraft draft = new();
    private int followUps;
    private int preBaselines;

    internal SubjectHistoryBuilder(string subjectId)
    {
        ArgumentNullException.ThrowIfNull(subjectId);
        draft.Header = new SubjectHeader(subjectId);
    }

    /// <summary>Sets study, site and arm.</summary>
    /// <param name="study">The study, or null.</param>
    /// <param name="site">The site, or null.</param>
    /// <param name="arm">The treatment arm, or null.</param>
    public SubjectHistoryBuilder Study(string? study, string? site = null, string? arm = null) =>
        With(draft.Header with { StudyId = study, SiteId = site, Arm = arm });

    /// <summary>Says who read the scans.</summary>
    /// <param name="reader">The reader, for example "INVESTIGATOR" or "RADIOLOGIST 1"; null if that is not recorded.</param>
    public SubjectHistoryBuilder ReadBy(string? reader) => With(draft.Header with { Reader = reader });

    /// <summary>Sets the date of randomization.</summary>
    /// <param name="date">The date.</param>
    public SubjectHistoryBuilder Randomized(DateOnly date) => With(draft.Header with { RandomizationDate = date });

    /// <summary>Sets the date of the first dose.</summary>
    /// <param name="date">The date.</param>
    public SubjectHistoryBuilder FirstDose(DateOnly date) => With(draft.Header with { FirstDoseDate = date });

    /// <summary>Sets the date of the last dose.</summary>
    /// <param name="date">The date.</param>
    public SubjectHistoryBuilder LastDose(DateOnly date) => With(draft.Header with { LastDoseDate = date });

    /// <summary>Declares a lesion; the assessments can declare lesions too, with their first reading.</summary>
    /// <param name="lesion">The lesion.</param>
    public SubjectHistoryBuilder Lesion(Lesion lesion)
    {
        ArgumentNullException.ThrowIfNull(lesion);
        draft.Lesions.Add(lesion);
        return this;
    }

    /// <summary>Adds a scan before baseline, for growth kinetics; its id is PRE1, PRE2 and so on unless the step sets one.</summary>
    /// <param name="date">The date of the first scan.</param>
    /// <param name="assess">Reads the lesions.</param>
    public SubjectHistoryBuilder PreBaseline(DateOnly date, Action<AssessmentBuilder> assess) =>
        Add("PRE" + (++preBaselines).ToString(CultureInfo.InvariantCulture), date, AssessmentKind.PreBaseline, assess);

    /// <summary>Adds the baseline assessment; its id is BL unless the step sets one.</summary>
    /// <param name="date">The date of the first scan.</param>
    /// <param name="assess">Declares and reads the lesions.</param>
    public SubjectHistoryBuilder Baseline(DateOnly date, Action<AssessmentBuilder> assess) =>
        Add("BL", date, AssessmentKind.Baseline, assess);

    /// <summary>Adds a follow-up assessment; its id is V1, V2 and so on, in the order of adding, unless the step sets one.</summary>
    /// <param name="date">The date of the first scan.</param>
    /// <param name="assess">Reads the lesions.</param>
    public SubjectHistoryBuilder Assessment(DateOnly date, Action<AssessmentBuilder> assess) =>
        Add("V" + (++followUps).ToString(CultureInfo.InvariantCulture), date, AssessmentKind.FollowUp, assess);

    /// <summary>Adds an assessment that exists already.</summary>
    /// <param name="assessment">The assessment.</param>
    public SubjectHistoryBuilder Assessment(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        draft.Assessments.Add(assessment);
        return this;
    }

    /// <summary>Adds a ctDNA sample.</summary>
    /// <param name="sample">The sample.</param>
    public SubjectHistoryBuilder Ctdna(CtdnaSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        draft.Ctdna.Add(sample);
        return this;
    }

    /// <summary>Adds a clinical state.</summary>
    /// <param name="status">The state.</param>
    public SubjectHistoryBuilder Clinical(ClinicalStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        draft.Clinical.Add(status);
        return this;
    }

    /// <summary>Adds an event.</summary>
    /// <param name="subjectEvent">The event.</param>
    public SubjectHistoryBuilder Event(SubjectEvent subjectEvent)
    {
        ArgumentNullException.ThrowIfNull(subjectEvent);
        draft.Events.Add(subjectEvent);
        return this;
    }

    /// <summary>Adds a biomarker.</summary>
    /// <param name="biomarker">The biomarker.</param>
    public SubjectHistoryBuilder Biomarker(Biomarker biomarker)
    {
        ArgumentNullException.ThrowIfNull(biomarker);
        draft.Biomarkers.Add(biomarker);
        return this;
    }

    /// <summary>Adds a score of symptoms or quality of life.</summary>
    /// <param name="score">The score.</param>
    public SubjectHistoryBuilder Symptom(SymptomScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        draft.Symptoms.Add(score);
        return this;
    }

    /// <summary>Adds a response that somebody reported.</summary>
    /// <param name="response">The response.</param>
    public SubjectHistoryBuilder Reported(ReportedResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        draft.Reported.Add(response);
        return this;
    }

    /// <summary>Checks everything and makes the history.</summary>
    /// <exception cref="InvalidHistoryException">There is an error; the exception carries all problems.</exception>
    public SubjectHistory Build() =>
        TryBuild(out var history, out var problems) ? history : throw new InvalidHistoryException(problems);

    /// <summary>Checks everything and makes the history if there is no error.</summary>
    /// <param name="history">The history, or null.</param>
    /// <param name="problems">All problems, warnings included.</param>
    /// <returns>False if there is an error.</returns>
    public bool TryBuild([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SubjectHistory? history, out ValueList<Problem> problems)
    {
        var attempt = draft.Copy();
        history = new HistoryValidator().Validate(attempt);
        problems = attempt.Problems.ToList();
        return history is not null;
    }

    private SubjectHistoryBuilder With(SubjectHeader header)
    {
        draft.Header = header;
        return this;
    }

    private SubjectHistoryBuilder Add(string id, DateOnly date, AssessmentKind kind, Action<AssessmentBuilder> assess)
    {
        ArgumentNullException.ThrowIfNull(assess);
        var builder = new AssessmentBuilder(new Assessment(id, date) { Kind = kind }, draft);
        assess(builder);
        draft.Assessments.Add(builder.Build());
        return this;
    }
}
