using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ResponseEval.Cdisc.Tests.Adam;

/// <summary>A generated subject, as a scene and the preset under which it is looked at.</summary>
internal sealed record Course(string Text, AdamPreset Preset)
{
    internal AdamScene Scene => new(Text);

    internal IEnumerable<string> Responses => AdamScene.Responses(Text);

    internal bool Has(string response) => Text.Contains($"{response}@", StringComparison.Ordinal);

    /// <summary>The same responses in the opposite order of input, each with its own sequence number.</summary>
    internal SubjectResponses Reversed
    {
        get
        {
            var subject = Scene.Subject;
            var records = subject.Series[0].Records.ToArray();
            Array.Reverse(records);
            return subject with { Series = [subject.Series[0] with { Records = [.. records] }] };
        }
    }

    public override string ToString() => $"{Text} ({Preset.Name})";
}

/// <summary>
/// Courses of up to eight responses, some days apart, some on one day, now and then a new therapy, a death or an unknown response.
/// </summary>
internal static class Courses
{
    internal static Arbitrary<Course> Recist11 => Of("", ["CR", "CR", "CR", "PR", "PR", "PR", "PR", "SD", "SD", "NE", "NE", "NON", "PD", "NED", "ND"]);

    internal static Arbitrary<Course> Irecist => Of("iRECIST: ", ["iCR", "iPR", "iPR", "iSD", "iSD", "NE", "iNON", "iUPD", "iUPD", "iCPD", "NED"]);

    /// <summary>Courses that a subject with target lesions, or one without, can have: NON-CR/NON-PD never stands beside SD or PR.</summary>
    internal static Arbitrary<Course> Consistent(Arbitrary<Course> courses) =>
        Arb.From(courses.Generator.Where(IsConsistent), course => courses.Shrinker(course).Where(IsConsistent));

    private static bool IsConsistent(Course course) =>
        !course.Has("NON") || !(course.Has("SD") || course.Has("PR"));

    private static Arbitrary<Course> Of(string criterion, string[] responses)
    {
        var days = Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(7, 27)), (6, Gen.Choose(28, 60)), (1, Gen.Choose(100, 200)));
        var visit = Gen.Zip(Gen.Elements(responses), days);
        var visits = Gen.Choose(0, 8).SelectMany(count => Gen.ListOf(visit, count));
        var events = Gen.Zip(Event("therapy"), Event("death"));
        var presets = Gen.Elements(AdamPreset.Default, AdamPreset.Admiralonco);
        var courses = Gen.Zip(Gen.Zip(visits, events), presets)
            .Select(drawn => new Course(criterion + Text([.. drawn.Item1.Item1]) + drawn.Item1.Item2.Item1 + drawn.Item1.Item2.Item2, drawn.Item2));
        return Arb.From(courses, Shrink);
    }

    private static Gen<string> Event(string name) =>
        Gen.Frequency((3, Gen.Constant("")), (1, Gen.Choose(1, 400).Select(day => string.Create(CultureInfo.InvariantCulture, $" {name}@{day}"))));

    private static string Text(List<(string Response, int Gap)> visits)
    {
        var day = 0;
        var words = new List<string>();
        foreach (var (response, gap) in visits)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{response}@{day += gap}"));
        return string.Join(' ', words);
    }

    /// <summary>Leaves out one word.</summary>
    private static IEnumerable<Course> Shrink(Course course)
    {
        var words = course.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
            if (!words[i].EndsWith(':'))
                yield return course with { Text = string.Join(' ', words.Where((_, place) => place != i)) };
    }
}
