namespace ResponseEval.Trials;

/// <summary>Who counts in the denominator of a response rate.</summary>
public enum ResponsePopulation
{
    /// <summary>All subjects, whatever is known of them: those without a response count as such (RECIST 1.1, section 4.8).</summary>
    AllSubjects,

    /// <summary>Those of whom a response could be known (<see cref="SubjectResponse.IsEvaluable"/>).</summary>
    Evaluable,
}

/// <summary>The best responses of a group of subjects as a table, with the rates that are made of them.</summary>
public sealed record ResponseTable
{
    private readonly ValueList<int> counts;

    private ResponseTable(string? group, ResponsePopulation population, IReadOnlyCollection<SubjectResponse> subjects)
    {
        Group = group;
        Population = population;
        Subjects = subjects.Count;
        ObjectiveResponse = Share(static subject => subject.IsResponse);
        DiseaseControl = Share(static subject => subject.IsControlled);
        ClinicalBenefit = Share(static subject => subject.HasClinicalBenefit);
        var byResponse = new int[Enum.GetValues<OverallResponse>().Length];
        foreach (var subject in subjects)
            byResponse[(int)subject.Best]++;
        counts = new(byResponse);

        Proportion Share(Func<SubjectResponse, bool> counts) => new(subjects.Count(counts), subjects.Count);
    }

    /// <summary>The responses in the order in which tables print them: CR, PR, SD, NON-CR/NON-PD, PD, NED, NE.</summary>
    public static ValueList<OverallResponse> Order =>
    [
        OverallResponse.CompleteResponse,
        OverallResponse.PartialResponse,
        OverallResponse.StableDisease,
        OverallResponse.NonCompleteNonProgressive,
        OverallResponse.ProgressiveDisease,
        OverallResponse.NoEvidenceOfDisease,
        OverallResponse.NotEvaluable,
    ];

    /// <summary>The group, such as an arm; null for subjects without one, and of a table of all.</summary>
    public string? Group { get; }

    /// <summary>Who counts.</summary>
    public ResponsePopulation Population { get; }

    /// <summary>How many count.</summary>
    public int Subjects { get; }

    /// <summary>ORR: a best response of CR or PR.</summary>
    public Proportion ObjectiveResponse { get; }

    /// <summary>DCR: a best response of CR, PR, SD or NON-CR/NON-PD.</summary>
    public Proportion DiseaseControl { get; }

    /// <summary>CBR: clinical benefit.</summary>
    public Proportion ClinicalBenefit { get; }

    /// <summary>How many have a best response.</summary>
    /// <param name="best">The best response.</param>
    public Proportion this[OverallResponse best] => new(counts[(int)best], Subjects);

    /// <summary>The table of all subjects together.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="population">Who counts.</param>
    public static ResponseTable Of(IEnumerable<SubjectResponse> subjects, ResponsePopulation population = ResponsePopulation.AllSubjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return new(group: null, population, [.. subjects.Where(subject => Counts(subject, population))]);
    }

    /// <summary>A table for each group, in ordinal order of their names; subjects without a group come last.</summary>
    /// <param name="subjects">The subjects.</param>
    /// <param name="group">The group of a subject: its arm, or any subgroup; null where it has none.</param>
    /// <param name="population">Who counts. A group of which nobody counts has a table with 0 subjects.</param>
    public static ValueList<ResponseTable> By(
        IEnumerable<SubjectResponse> subjects,
        Func<SubjectResponse, string?> group,
        ResponsePopulation population = ResponsePopulation.AllSubjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        ArgumentNullException.ThrowIfNull(group);
        var tables = subjects.GroupBy(group)
            .OrderBy(static members => members.Key is null)
            .ThenBy(static members => members.Key, StringComparer.Ordinal)
            .Select(members => new ResponseTable(members.Key, population, [.. members.Where(subject => Counts(subject, population))]));
        return new([.. tables]);
    }

    private static bool Counts(SubjectResponse subject, ResponsePopulation population) => population switch
    {
        ResponsePopulation.AllSubjects => true,
        ResponsePopulation.Evaluable => subject.IsEvaluable,
        _ => throw new ArgumentOutOfRangeException(nameof(population), population, "There is no such population."),
    };
}
