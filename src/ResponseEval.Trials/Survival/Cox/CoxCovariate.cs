using System.Globalization;

namespace ResponseEval.Trials;

/// <summary>A covariate of Cox regression: an arm as 0 and 1, an age, one of several indicators of a category.</summary>
public sealed class CoxCovariate
{
    /// <summary>Beyond this squares of values could overflow.</summary>
    private const double Largest = 1e100;

    /// <summary>Makes a covariate.</summary>
    /// <param name="name">Its name in the result.</param>
    /// <param name="values">
    /// Its value for each subject, by place from 0, in the order of the subjects; -1e100 to 1e100. They are not copied.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A value is larger, infinite or no number: subjects without a value are the caller's to leave out.
    /// </exception>
    public CoxCovariate(string name, ReadOnlyMemory<double> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var place = values.Span.IndexOfAnyExceptInRange(-Largest, Largest);
        if (place >= 0)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A number was expected as {name} of subject {place}, found {values.Span[place]:R}."),
                nameof(values));
        Name = name;
        Values = values;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its value for each subject.</summary>
    public ReadOnlyMemory<double> Values { get; }
}
