"""A file of tasks through Label Studio's own import, and out by its own export: ``python labelstudio_project.py IN OUT``.

Run where label-studio is installed; its database is a file beside OUT. Each prediction is accepted as it is, as a
person would who finds nothing to correct.
"""

import json
import os
import sys
from importlib.util import find_spec
from pathlib import Path


def main(given, made):
    """Take the tasks into a new project, accept their predictions, give the project back as Label Studio does."""
    given, made = Path(given).resolve(), Path(made).resolve()
    os.environ |= {
        "DJANGO_DB": "sqlite",
        "DATABASE_NAME": str(made.parent / "label_studio.sqlite3"),
        "LABEL_STUDIO_BASE_DATA_DIR": str(made.parent),
        "DJANGO_SETTINGS_MODULE": "label_studio.core.settings.label_studio",
        "DISABLE_SIGNUP_WITHOUT_LINK": "false",
        "COLLECT_ANALYTICS": "false",
        "LATEST_VERSION_CHECK": "false",
    }
    sys.path.insert(0, str(Path(find_spec("label_studio").origin).parent))
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)
    made.write_text(json.dumps(through(given)), encoding="utf-8")


def through(given):
    from organizations.models import Organization
    from rest_framework.test import APIClient
    from users.models import User

    user = User.objects.create_superuser("anna@example.org", "anna")
    organisation = Organization.create_organization(created_by=user, title="x")
    user.active_organization = organisation
    user.save()
    client = APIClient()
    client.force_authenticate(user)
    config = given.with_suffix(".config.xml").read_text(encoding="utf-8")
    project = good(client.post("/api/projects/", {"title": "quotations", "label_config": config}, format="json"))["id"]
    tasks = json.loads(given.read_text(encoding="utf-8"))
    told = good(client.post(f"/api/projects/{project}/import?commit_to_project=true", tasks, format="json"))
    assert told["task_count"] == told["prediction_count"] == len(tasks), told
    for one in good(client.get(f"/api/predictions/?project={project}")):
        good(client.post(f"/api/tasks/{one['task']}/annotations/", {"result": one["result"]}, format="json"))
    answer = client.get(f"/api/projects/{project}/export?exportType=JSON")
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return json.loads(body)


def good(answer):
    """What an answer holds; stops at one that is no success."""
    if answer.status_code not in (200, 201):
        raise SystemExit(f"Label Studio refuses: {answer.status_code} {answer.content[:2000]}")
    return answer.json()


if __name__ == "__main__":
    main(*sys.argv[1:])
