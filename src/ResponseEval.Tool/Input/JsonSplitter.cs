namespace ResponseEval.Tool.Input;

/// <summary>
/// Cuts a JSON array into its elements, whatever they are: the reader judges them. A file that holds one object is one element. Brackets are
/// counted outside of strings, so an array of any length streams.
/// </summary>
internal sealed class JsonSplitter(Stream stream, InputName input) : SubjectSplitter(stream, input)
{
    private readonly ElementScanner element = new();
    private Expectation expectation = Expectation.Beginning;
    private long number = 1;

    private enum Expectation
    {
        Beginning,
        FirstElement,
        NextElement,
        Rest,
        OnlyRest,
        Separator,
        End,
        Nothing,
    }

    protected override void Split(SubjectBatch batch)
    {
        while (Scanned < Filled)
        {
            if (expectation is Expectation.Rest or Expectation.OnlyRest)
            {
                Scanned += element.Scan(Buffered[Scanned..]);
                if (!element.IsComplete)
                    return;
                EndElement(batch);
            }
            else if (expectation == Expectation.Nothing)
            {
                Pass(Filled - Scanned);
            }
            else if (Buffered[Scanned] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                Pass(1);
            }
            else
            {
                Punctuation(batch, Buffered[Scanned]);
            }
        }
    }

    protected override void Finish(SubjectBatch batch)
    {
        if (expectation is Expectation.Beginning or Expectation.End or Expectation.Nothing)
            return;
        if (expectation is Expectation.Rest or Expectation.OnlyRest && IsTooLarge)
            Complete(batch, Filled, number);
        else
            Report(batch, "the end of the file", expectation is Expectation.Rest or Expectation.OnlyRest ? "the rest of the value" : "]");
    }

    private void Punctuation(SubjectBatch batch, byte next)
    {
        switch (expectation)
        {
            case Expectation.Beginning when next == '[':
                Pass(1);
                expectation = Expectation.FirstElement;
                break;
            case Expectation.Beginning when next == '{':
                Begin(Expectation.OnlyRest);
                break;
            case Expectation.Beginning:
                Report(batch, Character(next), "an object or an array of objects");
                expectation = Expectation.Nothing;
                break;
            case Expectation.End:
                Report(batch, Character(next), "the end of the file; a file with one object a line is named .ndjson");
                expectation = Expectation.Nothing;
                break;
            case Expectation.FirstElement or Expectation.Separator when next == ']':
                Pass(1);
                expectation = Expectation.End;
                break;
            case Expectation.Separator when next == ',':
                Pass(1);
                expectation = Expectation.NextElement;
                break;
            case Expectation.Separator:
                Report(batch, Character(next), ", or ]");
                Begin(Expectation.Rest);
                break;
            case Expectation.FirstElement or Expectation.NextElement when next is (byte)',' or (byte)']':
                Report(batch, Character(next), "an object");
                Pass(1);
                expectation = next == ',' ? Expectation.NextElement : Expectation.End;
                break;
            default:
                Begin(Expectation.Rest);
                break;
        }
    }

    private void Begin(Expectation rest)
    {
        Start = Scanned;
        element.Begin();
        expectation = rest;
    }

    private void EndElement(SubjectBatch batch)
    {
        Complete(batch, Scanned, number++);
        Start = Scanned;
        expectation = expectation == Expectation.OnlyRest ? Expectation.End : Expectation.Separator;
    }

    private void Pass(int count) => Start = Scanned += count;

    private void Report(SubjectBatch batch, string found, string expected) =>
        batch.Add(Problems.InputProblems.NotJson(new(Input, number), found, expected));

    private static string Character(byte next) => next is > 0x20 and < 0x7F ? ((char)next).ToString() : $"byte 0x{next:X2}";
}
