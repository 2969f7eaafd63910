using System.Text;

namespace ResponseEval.Tests.Criteria.Irecist;

/// <summary>
/// Renders the iRECIST decision table: a matrix for each state of the block, a row for each target and non-target state, a column for each
/// state of the new lesions.
/// </summary>
internal sealed class IrecistTable
{
    private readonly IrecistWords _words = new();
    private readonly StringBuilder _text = new();

    internal string Render()
    {
        foreach (var block in Blocks)
            Matrix($"block {Name(block)}", new IrecistScene { Block = block });
        foreach (var block in Blocks.Where(block => block.HasFlag(ProgressionTriggers.NewLesion) && !block.HasFlag(ProgressionTriggers.Target)))
            Matrix($"block {Name(block)}, X1 not measured", new IrecistScene { Block = block, NewRole = LesionRole.NewNonTarget });
        foreach (var block in Blocks.Where(block => !block.HasFlag(ProgressionTriggers.Target)))
            Matrix($"block {Name(block)}, no targets", new IrecistScene { Block = block, WithTarget = false });
        foreach (var never in new[] { ProgressionTriggers.Target, ProgressionTriggers.NonTarget, ProgressionTriggers.NewLesion })
            Matrix(
                $"block {Name(never)}, OtherCategoryConfirms = Never",
                new IrecistScene { Block = never, Rules = ProtocolRules.Default with { OtherCategoryConfirms = OtherCategoryConfirms.Never } });
        Matrix(
            "block NL, NewLesionPersistence = StayUnconfirmed",
            new IrecistScene
            {
                Block = ProgressionTriggers.NewLesion,
                Rules = ProtocolRules.Default with { NewLesionPersistence = NewLesionPersistence.StayUnconfirmed },
            });
        return $"""
            T1 is 50 mm and N1 present at baseline. The block opens on day 56: T means T1 60 mm (else 50), NT means N1 unequivocalProgression (else
            present), NL means X1 present with 12 mm. The rows and columns say what is read on day 84; NE is no reading.

            {_words.Legend}
            {_text}
            """;
    }

    private static IEnumerable<ProgressionTriggers> Blocks => Enumerable.Range(0, 8).Select(flags => (ProgressionTriggers)flags);

    private static string Name(ProgressionTriggers block) => block == ProgressionTriggers.None ? "none" : string.Join(
        '+',
        new[] { (ProgressionTriggers.Target, "T"), (ProgressionTriggers.NonTarget, "NT"), (ProgressionTriggers.NewLesion, "NL") }
            .Where(category => block.HasFlag(category.Item1))
            .Select(category => category.Item2));

    private void Matrix(string title, IrecistScene scene)
    {
        var columns = IrecistStates.NewLesions(scene).ToList();
        var table = new TextTable(["target", "nonTarget", .. columns.Select(column => column.Name)]);
        foreach (var target in IrecistStates.Targets(scene))
            foreach (var nonTarget in IrecistStates.NonTargets)
                table.Add([
                    target.Name,
                    nonTarget.Name,
                    .. columns.Select(column => _words.Say(scene.Judge([.. target.Readings, .. nonTarget.Readings, .. column.Readings]))),
                ]);
        _text.AppendLine($"== {title}").AppendLine(table.ToString());
    }
}
