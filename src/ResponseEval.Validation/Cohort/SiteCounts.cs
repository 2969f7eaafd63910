namespace ResponseEval.Validation;

/// <summary>What is counted of one site: a fixed number of counters, whatever the number of its subjects.</summary>
internal sealed class SiteCounts
{
    /// <summary>Readers beyond this number are counted together.</summary>
    private const int MostReaders = 256;

    private readonly SortedDictionary<string, DigitCounts> digits = new(StringComparer.Ordinal);

    public long Subjects { get; private set; }

    public long SubjectsWithErrors { get; private set; }

    public long SubjectsWithOutliers { get; private set; }

    /// <summary>Diameters of a target measured at two assessments in a row.</summary>
    public long Pairs { get; private set; }

    /// <summary>Those that are equal.</summary>
    public long CopiedPairs { get; private set; }

    /// <summary>The digits by reader, "" where none is recorded.</summary>
    public IReadOnlyDictionary<string, DigitCounts> Digits => digits;

    public void Add(SubjectHistory history, ValueList<Finding> findings)
    {
        Subjects++;
        var (error, outlier) = (false, false);
        foreach (var finding in findings)
        {
            error |= finding is { Severity: ProblemSeverity.Error, Suppression: null };
            outlier |= finding.Code == "RE-TL-014";
        }

        SubjectsWithErrors += error ? 1 : 0;
        SubjectsWithOutliers += outlier ? 1 : 0;
        for (var a = 0; a < history.Assessments.Count; a++)
            AddAssessment(history, a);
    }

    private void AddAssessment(SubjectHistory history, int assessment)
    {
        var counts = DigitsOf(history.Assessments[assessment].Reader ?? "");
        var facts = history.ResolvedLesions(assessment);
        for (var l = 0; l < facts.Length; l++)
        {
            if (facts[l].Seen != LesionSeen.Measured)
                continue;
            counts.Add(facts[l].Hundredths);
            if (assessment == 0 || (facts[l].Traits & LesionTraits.Target) == 0 || history.ResolvedLesions(assessment - 1)[l] is not { Seen: LesionSeen.Measured } before)
                continue;
            Pairs++;
            CopiedPairs += before.Hundredths == facts[l].Hundredths ? 1 : 0;
        }
    }

    private DigitCounts DigitsOf(string reader)
    {
        if (digits.TryGetValue(reader, out var counts))
            return counts;
        var key = digits.Count < MostReaders ? reader : "";
        return digits.TryGetValue(key, out counts) ? counts : digits[key] = new();
    }
}

/// <summary>The last digits of the diameters of one reader.</summary>
internal sealed class DigitCounts
{
    private readonly long[] ones = new long[10];
    private readonly long[] tenths = new long[10];

    public long Total { get; private set; }

    public void Add(int hundredths)
    {
        Total++;
        ones[hundredths / 100 % 10]++;
        tenths[hundredths / 10 % 10]++;
    }

    /// <summary>The digits that vary: tenths of a millimetre where more than a fifth of the diameters have any, else whole millimetres.</summary>
    public ReadOnlySpan<long> Last => 5 * (Total - tenths[0]) > Total ? tenths : ones;

    /// <summary>Pearson's chi-square against ten equally common digits.</summary>
    public double ChiSquare()
    {
        var expected = Total / 10.0;
        var sum = 0.0;
        foreach (var count in Last)
            sum += (count - expected) * (count - expected) / expected;
        return sum;
    }

    /// <summary>The most common digit and its count.</summary>
    public (int Digit, long Count) MostCommon()
    {
        var digit = 0;
        for (var i = 1; i < 10; i++)
            if (Last[i] > Last[digit])
                digit = i;
        return (digit, Last[digit]);
    }
}
